// More of what owners write of figures, aims and the chat itself, said in passing: examples written for this project, a line each.

export const ownersFiguresMore: Readonly<Record<string, string>> = {
  "insight.ask": `
was it worth opening on sunday
is the new dish going down well
do we make more at lunch or at dinner
how much money came in at the weekend
are people staying away more often
did more guests come than in spring
which of my barbers is booked most
how many new faces did we have
what's going on with our stars
was november better than october
are we earning anything with breakfast
how long do people wait on average
tell me the turnover
who are our best customers
which day is the weakest
how did we do over the holidays
is anybody buying the vouchers
how many cars did we fix in june
did the price rise hurt us
what share of the guests comes back
how well did we sell the roast
which treatment brings the most
did we have many complaints
is business up or down
what was the best evening this year
how much did the average guest leave
how many tables stay empty on mondays
do online bookings work for us
was it a good month
did anyone use the student discount`,
  "insight.suggest": `
the place is half empty, what now
how do i get people in on a rainy tuesday
what am i doing wrong
where could we save a bit
got a clever thought for the slow season
what would bring back old customers
is there anything that stands out to you
which dish should i drop in your opinion
i need inspiration for more business
what's the first thing you'd tackle
can you see a way to make more out of the bar
how could we get better reviews
any tips for filling the afternoon
what's holding us back`,
  "goal.set": `
by summer i'd like the terrace to be full every night
we should get up to four and a half stars
i want at least ten percent more this year
fewer people who just don't come, that's what counts for me
the big thing for us is lunch business
what i'm after is loyal customers
the plan is to sell more wine
my dream is to double the bookings
this season it's all about families
keeping the costs down is what matters now
i care most about new clients for the salon
we're trying to grow the evening trade`,
  undo: `
oh no, not that one
oops, wrong dish
i take that back
please make it like before
that should not have happened
can we go back a step
cancel what you've just changed
restore the old price
it was better the way it was
no, reverse it
i made a mistake, put it back`,
  help: `
what's this for
is there a manual
where do i begin
i'm new here
what sort of things do you understand
can you also do the schedule
how do i change a price
could you walk me through it
tell me what i can do from here
what are my options
give me a few examples of what to write`,
  "preview.start": `
pretend i'm a guest
what would a customer get as an answer
let me talk to the bot like a visitor
i want to check how the booking chat behaves
let me play customer for a moment`,
};
