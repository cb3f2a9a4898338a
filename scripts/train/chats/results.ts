// What people write of the businesses that were found: examples written for this project, a line each.

export const results: Readonly<Record<string, string>> = {
  compare: `
which of the two is better
what's the difference between them
how do they stack up against each other
put the first two side by side
is hairart dearer than stylemaster
who's got the better reviews of these
the first or the third
compare them
which one is closest
which is the best value
compare stylemaster and hairart
hairart or beautyhub?
compare the first two
compare them by price
compare all three
which one is cheaper
what's the difference between the first and the third
compare prices of stylemaster, hairart and beautyhub
how do they compare
is the second better than the first?
which is closest
compare hairart with the first one
stylemaster vs beautyhub on reviews`,
  priceResearch: `
what does a cut usually cost here
is sixty a lot for colouring
how much do people pay for an oil change around here
what's the going rate for a manicure
roughly what would a dinner for two set me back
what do garages charge for brakes
average price of a massage
how expensive are dentists in this area
what should i expect to pay
what do salons charge for balayage?
how much is a haircut downtown?
average price of an oil change
what does a manicure cost in old town
is $60 a lot for a haircut?
how expensive are restaurants at the harbour
how much do mechanics charge for brakes near the harbour
is 45 dollars too much for a haircut
what would a massage cost me
price range for colour downtown
typical price of balayage in the market quarter?`,
  reviews: `
are people happy with them
do guests like it there
anything bad about this one
what's their reputation
does anyone complain about the waiting time
what do others say
is the staff friendly according to customers
let me read some opinions
how good are they really
have people praised the food
what do people say about hairart?
reviews of beautyhub
show me the reviews of the second one
what do they complain about?
is mario's italian any good?
what do customers say about the service at stylemaster
reviews of bella
any complaints about quick fix auto?
what are the reviews like for number 3
is hairart worth it?
ratings of stylemaster
what do people like about beautyhub
do people complain about waiting times at the second one?`,
  recommend: `
you choose
which one would you go to
what's your tip
i can't decide
just tell me where to go
surprise me
what do you suggest
pick one for me
where would you send a friend
what's the safest choice
what do you recommend?
which one would you pick
recommend me something
any suggestions?
which is best for me
help me decide
which should i go with`,
  accept: `
that one sounds good
i'll go with the second
let's take hairart
the first will do
perfect, that's the one
i like the last one best
okay the cheapest then
i'll take the first one
i like hairart
the second one please
sounds good, the last one
let's go with the third
number 2 sounds good
perfect, that one
go with beautyhub
i prefer the last one`,
  reject: `
not my taste
i've been there and hated it
no not this one
that's too posh
the second is out of the question
anything but that chain
it's too loud there
i don't like any of these
too expensive
nope, too far
not that one
the first one is too far
i don't like beautyhub
something else
no, not hairart
skip the second
nah, not for me
too far away
hairart is too fancy
none of these
the reviews are bad
hate the first one`,
  watch: `
ping me when a spot opens up
let me know if they get cheaper
tell me as soon as something is free on friday
keep an eye on it for me
can you notify me of a cancellation
i'd like to hear when they open
send me an alert
wake me up if the price drops
watch this place
tell me when hairart has something free on friday
let me know if a table opens up at mario's italian tonight
notify me when balayage gets cheaper than $120
alert me when a new salon opens downtown
watch the second one for saturday
ping me if the price of an oil change drops below $50
let me know when there's a free slot at stylemaster tomorrow
tell me when the first one has a slot after 5
watch for a new thai restaurant in old town
keep an eye on beautyhub for me
text me as soon as someone can do a massage tonight
let me know if anything cheaper comes up`,
  unwatch: `
you can stop looking
no more alerts
i don't need the notifications any longer
forget about watching that
stop telling me about free slots
turn the reminders off
stop the alerts
don't notify me anymore`,
  book: `
reserve it for me
get me in there tomorrow
can you sort out a table at the first one
i'd like an appointment with them
put me down for six o'clock
let's make it official at hairart
sign me up for saturday morning
book the second one
grab me that slot
fix a date with the garage
book the second one at six
book hairart for tomorrow at 3pm
reserve the first one for 2 people friday 7pm
book a table at mario's italian for 4 tonight at 8
can you book it for saturday at 10
i'd like an appointment at beautyhub for a manicure
reserve it
book the last one for tomorrow noon
schedule the haircut at stylemaster for friday at 2
book bella for tonight
put me down for the first one at 5:30
make a reservation at the second place for 4`,
  details: `
what have they got on offer
when do they open
where exactly is it
have they got a phone number
do they take cards
is there parking at the second one
what's on their menu
can i bring my dog there
tell me about the first one
what kind of place is that
do they speak spanish there
how do i get there
hairart
tell me more about hairart
more about the third one
is the first one open on sunday?
where is stylemaster
phone number of beautyhub
does hairart do balayage?
what are their hours
bella
what about parking at hairart
how do i get to the second one
what time does stylemaster close today
show me the menu of the first
details on number two
how much is a haircut at hairart
what's their phone number
info about mario's italian
beautyhub`,
};
