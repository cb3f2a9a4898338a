// What customers might write, held out: none of it taught the shipped intents or made a rule. A line each.

export const heldOutIntents: Readonly<Record<string, string>> = {
  book: `
do you think you could fit us in tonight
i'd like to get my hair done on saturday
we want to come and eat with you on sunday
can i bring my car in for new brakes tomorrow
hold a table for us please
i want to schedule an eyebrow appointment
please put us down for dinner tomorrow
any way to get my nails done this week`,
  move: `
we need to come on a different day than planned
is it possible to shift our table to later
can i come another time instead of friday
please push my appointment back
i have to change when we come
could we delay the dinner by a day`,
  cancel: `
we are not able to come anymore
please take us off the list for tonight
i don't need my appointment any longer
sadly we have to call the dinner off
give away our table, we're ill
i won't make it to my appointment, remove it`,
  check: `
did you get my reservation
what time are we coming again
are we down for tomorrow
is my table still there
when was my haircut again
can you verify that we are booked`,
  human: `
let me speak with your boss
i want to talk to an actual person
could one of your colleagues call me
is someone from the team there
hand me over to the manager please
i'd rather write with a human being`,
  hours: `
how late are you serving food
are you there on sundays
until when can we come
when do your doors open
is the place shut on holidays
at what hour do you close up`,
  menu: `
what have you got for dessert
which dishes would you recommend
what kind of food do you cook
got anything vegetarian
what do you serve
what treatments do you do`,
  price: `
what would it set me back to colour my hair
are you expensive
what do you charge for a cut
how much should we expect to pay
do you have any discounts
what are your rates for brakes`,
  location: `
how do i find your place
which street is it
how far from the station are you
could you give me directions
what part of town are you in
where exactly are you`,
  contact: `
which number can i phone
how can i get hold of you
is there an email address
what's the phone number of the salon`,
  parking: `
where do we leave our car
is there a car park close by
can we park somewhere
any garage around`,
  allergens: `
i'm allergic to shellfish, what can i eat
does the soup have milk in it
is there anything with nuts
my friend is celiac`,
  availability: `
do you have anything free tonight
how full are you on friday
when is your next opening
are you fully booked tomorrow
can we come without a reservation`,
  capacity: `
do you have space for a party of sixty
how many guests fit in
could we have the room to ourselves
what is the largest group you can take`,
  about: `
what sort of place are you
how long have you been in business
is there a terrace
do you have live music`,
  policy: `
could i bring my cat
is our puppy allowed
are toddlers welcome
do you have a seat for my baby
can i pay with a card
do you take visa
will i be charged if i don't turn up
is it free to call off the day before
we will be a bit delayed
i'm running late because of traffic
what do people usually wear at your place
do you have a wheelchair ramp`,
  greeting: `
hi there
good evening
hello guys`,
  thanks: `
thank you so much for your help
cheers mate
that was very kind of you`,
  goodbye: `
see you soon
have a lovely evening
bye bye`,
  complaint: `
my steak was burnt
your waiter was really unfriendly
i'm very unhappy with my colour
we had to wait for ages`,
  compliment: `
we loved the dinner
your team did a great job
best haircut ever`,
  bot: `
am i talking to a machine
what are you able to do
are you a real person`,
  repeat: `
can you say that one more time
sorry what was that
once more please`,
  clarify: `
i don't understand what you mean
what do you mean by that
i'm confused`,
  drop: `
let's forget about the whole thing
no, leave it
i don't want to go on with this`,
  none: `
what is the tallest mountain
can you play a song for me
who wrote hamlet
i need a plane ticket to oslo
how do i boil an egg at home
my cat is sleeping
what's nine times seven
turn the heating down
which team won yesterday
please do my taxes
i like trains
purple
what is your opinion on politics
fix my computer
is it cold outside
remind me to buy milk`,
};
