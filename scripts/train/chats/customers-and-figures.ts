// What owners write of customers, rules and figures, and of the chat itself: examples written for this project, a line each.

export const customersAndFigures: Readonly<Record<string, string>> = {
  "promotion.add": `
let's do cheaper drinks between five and seven
students should pay less on mondays
i want to give regulars something off
two for one on cocktails this thursday
free dessert for every main on tuesday
a special offer for mother's day would be nice
run a happy hour
twenty percent off pasta
knock ten percent off colouring in january
set up a discount for lunch guests
everything half price on the last day
20% off pasta on tuesdays
run a happy hour 4 to 6 on weekdays, 50% off drinks
give 10% off everything this weekend
15% discount on desserts until sunday
2 for 1 drinks on thursdays 5-7
launch a promotion
happy hour every weekday from 5 to 7: 30% off drinks
give regulars a $5 discount next week
drinks half price tonight`,
  "promotion.end": `
no more happy hour
the january offer is over
stop giving students a discount
end the pasta promotion
we can't afford two for one any longer
switch the voucher off
end the happy hour promotion
stop the pasta discount
end all promotions
pause happy hour`,
  "message.send": `
let people know the terrace is open again
tell everyone who booked for tonight that we start late
drop our regulars a line about the wine tasting
write to those who haven't been here for ages
inform tomorrow's guests that parking is limited
send mrs green a note that her car is ready
text all customers
email our guests about the new menu
remind everyone of the dress code
announce our anniversary party to all
message all customers that we are closed on monday
text everyone booked tonight saying the terrace is closed
email our regulars about the new menu
send a newsletter about our christmas menu
tell john smith his table is ready
remind tomorrow's guests about the dress code
let everyone know we're open on thanksgiving
text mrs. green: your table is at 8 now
message customers who haven't been here in 3 months`,
  "escalation.view": `
does anybody need me
are there chats waiting for us
did any customer ask for a human
which questions could you not answer
who wants to be called back
anything i have to reply to
show me the open conversations
is someone waiting for a person
who is waiting for a person?
any open escalations?`,
  "escalation.reply": `
write back that we do have high chairs
answer maria that it's fine
tell the man with the allergy we can manage that
reply to the last one we'll call
let sarah know that her bag is here
tell them yes
answer the customer who is waiting
reply to maria: yes, we can do gluten free
answer the customer: sure thing
tell them no
reply to the last one: we'll call you back
respond to sarah lee that we do have high chairs`,
  "policy.set": `
people cancel too late, make it two days
nobody should book more than a month ahead
groups over ten must call us
ask for three hours notice
remind guests the evening before
we now take a deposit for large groups, say so
dogs are only welcome outside, please tell people when they ask
one can book in steps of fifteen minutes
send the reminder earlier
set the biggest party to eight
change what you say about parking
change the cancellation policy
change the cancellation policy to 24 hours
customers can book up to 60 days ahead
max party size is 10
require 2 hours notice
send reminders 3 hours before
minimum notice should be 3 hours
set the cancellation cutoff to 2 days
update the parking policy to: garage is closed until march
follow up 2 hours after the visit
slots every 15 minutes
set max group size to 8
let people book 3 months ahead
no bookings less than 45 minutes in advance
cancellation is free up to 12 hours before
reminders should go out a day before
change our pets policy to "dogs on the terrace only"`,
  "faq.add": `
people keep asking about wifi, the answer is yes
when somebody asks for a dress code say smart casual
everybody wants to know if we take cash, we do
add an answer about gift vouchers
here's what to say about birthdays, we bring a candle
new frequent question
teach the assistant that we have a lift
add an faq: do you have parking? yes, next door.
add to the faq: do you have wifi? yes, ask for the password`,
  "faq.remove": `
the answer about masks is no longer needed
forget what i said about vouchers
delete the question about parking
stop telling people about the car park
take the wifi question out
delete the faq about parking
remove the wifi question from the faq`,
  "insight.ask": `
how are we doing
was last week any good
did we earn more than a month ago
which dish do people love most
what doesn't sell at all
how many guests did we have on saturday
are we losing regulars
how full were we in november
when is it busiest
do many people just not show up
who brings in the most money of my stylists
what do guests think of us lately
did the newsletter bring anybody in
how much did we take yesterday
are cancellations going up
is the happy hour paying off
what's our average bill
last week's sales
compare this month with last
how did friday compare to the friday before
no-shows last month
how many covers did we do yesterday
what are our busiest hours
best selling items this month
worst items last quarter
who worked the most hours last week
what are people complaining about
sales this month vs last month
cancellation rate in october compared to september
how did the pasta promo do
any no shows yesterday?
show me revenue for october
compare this week with last week
how are we doing today
avg rating this month
most popular dishes last 30 days
which items don't sell
how busy is the team
do people come back
reviews this week
sales of the margherita last month
how did anna do last week
saturday sales vs last year
if i raise the pizza prices by 10% how much more do we make
how many reservations tonight
what promotions are running
revenue
sales yesterday vs the day before
takings this week compared to last week
what did we make on saturday
how many guests did we serve in september
how many no-shows did we have in the last 30 days
busiest day last month
what's our worst seller
staff hours last week
returning customers this year
what's our rating
what do people love about us
did the newsletter work
average covers per day this month
how were sales in q3
why did sales drop
how many balayage did we sell last month`,
  "insight.suggest": `
what could we do better
any ideas how to get more people in
where are we wasting money
what would you change if it was your place
give me some advice
how can i earn more
what should i look at
is there something that needs fixing
tell me what to improve
what should i improve?
what can i do better
give me some ideas
where are we losing money?`,
  "goal.set": `
this year i want more regulars
it matters most to me that fewer people stay away
we need better reviews
i'm aiming for fuller tuesdays
our aim is to spend less
focus on bringing in new people
i want to increase revenue
priority for the next months is the rating
my goal is to have fewer no shows
help me get fewer no-shows
our goal is better reviews
i'd like more regulars
we want to fill our quiet tuesdays
my goal is to open a second place
our aim is to reduce no-shows
i'd like to get more reviews
focus on repeat customers
cut food waste`,
  undo: `
put it back how it was
that was wrong, take it back
i didn't mean to do that
revert the last thing
undo
go back to the old version
restore what was there before
undo that please
revert that
undo the last change
actually undo that`,
  help: `
how does this work
what are you able to do
i don't know what to write here
which things can i change here
explain yourself
show me an example
what can i say
what can you do
how do i add a pizza?
should i raise prices?
can customers cancel a booking?
what happens if i close on friday
should we close on mondays`,
  "preview.start": `
i'd like to see it as a guest does
let me test the customer chat
how does it look for customers
show me what visitors get to see
can i try the chat myself
try my chat
show me what customers see`,
};
