// More of what owners write of the team, the book, the guests and the rules, said in passing: examples written for this project, a line each.

export const ownersPeopleMore: Readonly<Record<string, string>> = {
  "staff.schedule": `
could somebody cover for sarah on sunday
it'll be full on saturday, we need two more in the kitchen
ben can do the late one on thursday
i want sofia at the bar tomorrow evening
nick and laura trade their days
give the new girl a trial shift on wednesday
david starts at six tomorrow because of the delivery
claire does mornings this week
have one of the cooks come in earlier on friday
omar takes the weekend
make sure someone is at the desk from eight
put sam where kate was`,
  "staff.unschedule": `
we have too many people on tonight
kate can stay home on tuesday
free ben from the sunday shift
it's quiet, so nick needn't come
sofia asked for friday off and that's fine
laura only half the day tomorrow please`,
  "staff.absent": `
sam has caught the flu
omar's kid is ill so he stays home today
kate is on holiday until the tenth
ben has to go to court on wednesday
claire's off for a week, her grandmother died
david hurt his back and is out for some days
sofia is having a baby in march and stays away until summer
nick just phoned, he isn't coming
laura is at a training on thursday
one of my mechanics is sick`,
  "staff.add": `
from next week there's a trainee named zoe
my nephew helps us out in july
we've taken on a second barber
i found a dishwasher at last, his name is ali
a new colleague joins on the first
rosa comes back to us after her break
please register our new dentist, dr lee`,
  "staff.remove": `
zoe found another job
ali's contract ended
the trainee has finished with us
i had to fire the bartender
rosa retires at the end of the month
take the summer helpers off`,
  "staff.role": `
rosa ought to see the numbers too
kate is the boss while i'm travelling
let sofia decide about discounts
omar shouldn't be able to touch the prices
nick becomes head chef
who may change things, only me and claire please`,
  "staff.view": `
which of us are here on sunday
is there enough staff for saturday night
who does the early one tomorrow
how many cooks have we got on friday
is omar around this afternoon
who opens up on monday
is anyone on holiday next week
when does sofia have her next day off
what does the plan for the weekend look like
who's closing tonight
who can i call if kate doesn't come`,
  "booking.view": `
are we full on friday
what time does the big party arrive
is there still room for walk-ins later
how does my diary look on monday
which car comes in first tomorrow
who is the next client
did the wilsons book for this week or next
do we expect anybody famous tonight
how many people sit down at seven
are there gaps in tomorrow afternoon
has anyone with allergies reserved
any new reservations since this morning
what's on for claire today
who am i seeing after lunch
when is the next free slot`,
  "booking.move": `
mr wilson can't do five, six is fine for him
the family baker would prefer sunday
put the two o'clock on another stylist's afternoon
could the brake job wait until wednesday
she wants her nails done a day earlier
the office party is coming at eight now and not at seven
let's take the khan table an hour earlier
the customer with the volvo comes on thursday instead
can we swap the three and the four o'clock
give mrs baker the slot at eleven instead
the birthday group shifts to next saturday`,
  "booking.cancel": `
the wilsons are ill, free their table
mr khan doesn't need the appointment any longer
the office party fell through
the flight is delayed so the group of eight is off
she sold the car, so no service on thursday
we can't take anyone tonight, tell them all it's off
mrs baker rang and isn't coming
remove the double entry at six
the wedding has been called off, so has their dinner
both of the noon ones are off`,
  "booking.noShow": `
the four at table two haven't shown
mr khan forgot his appointment again
the eight o'clock left us sitting here
we waited half an hour for the wilsons for nothing
the customer with the volvo never brought it
nobody turned up at noon`,
  "resource.block": `
there's a leak above table nine
the big table is reserved for my family on sunday
the second treatment room is being painted
we can't use the lift today
leave the two tables by the band empty
the sun umbrella is broken so no one outside
nobody gets the booth tonight
the massage bed collapsed
the garden is for a wedding on saturday
ramp two needs maintenance this afternoon
the upstairs room is a no go until monday`,
  "resource.unblock": `
the paint in the treatment room is dry
the leak is fixed, table nine is fine
the wedding was moved, so the garden is open to all
upstairs is ready again
we got a new massage bed, so you can use that room
ramp two is running again`,
  "message.send": `
the guests of tonight should know there's no heating
could you tell the club members about saturday
let mr khan know that his car is done
apologise to everyone who had to wait yesterday
wish our customers a merry christmas
everyone with an appointment tomorrow has to hear that we moved
say thanks to all who came to the opening
give the wilsons a shout that their table is free
spread the word about the quiz
all our clients should learn about the new stylist
invite the best customers to the tasting
drop mrs baker a line
write our people that the shop is closed on friday`,
  "escalation.view": `
is there something you couldn't handle
do i have to get back to anybody
are there complaints i should deal with
which customers need an answer from me
did someone want to talk to me personally
what's still open with the guests
has anyone been left hanging
what did people ask that you didn't know
who asked for the manager`,
  "escalation.reply": `
tell mr khan i'm sorry and he gets it for free
answer the lady about the wedding, we can seat sixty
write to the one with the complaint that i'll ring him
let the man who's waiting know it's possible
say to her that we have it in blue too
my answer to the wilsons is no, sadly
respond that the deposit comes back
get back to the student, yes of course
to the last question, we open at nine`,
  "policy.set": `
no groups bigger than twelve
people may call it off until noon the same day
from now on we ask for a deposit on saturdays
i don't want anybody booking for the same evening after five
children only until eight
we need at least a day's warning for colour treatments
a table is yours for two hours, no longer
reminders should go out in the morning
whoever comes more than twenty minutes late loses the slot
bookings can be made half a year ahead
let them know that we don't take cheques
write to people two days after their visit
charge those who stay away
no changes on the day itself`,
  "faq.add": `
somebody asked whether we have a changing table, we do
if they want to know about vegan cakes, yes, two kinds
every second person asks about charging cables, there's one at the bar
you should know that our meat is halal
for the record, the bus stop is right outside
when people wonder if they can bring a cake, they can
remember that we speak portuguese
tell those who ask that the music starts at nine
note that the toilets are on the ground floor
guests should hear that there is a cloakroom
teach yourself that we do house calls`,
  "faq.remove": `
you don't have to mention the cloakroom any more
what you say about the music isn't true any longer
the line on halal can go
stop answering the thing about charging cables`,
};
