// Questions about the business: examples written for this project, a line each.

export const questions: Readonly<Record<string, string>> = {
  hours: `
when do you finish for the day
how long are you serving tonight
is sunday a day off for you
when are you open
at what time do you start
how late can we eat
do you open before noon
how late do you stay open
when does the kitchen stop serving
are you around on christmas eve
what time do the doors open
do you work weekends
is the shop shut on mondays
till when can i drop by
how early could i come in the morning
when do you shut
are you guys open on bank holidays
last orders are when
do you close in the afternoon
until what time are you there tonight
is anybody there on sunday mornings
on which days are you closed
what are your business times
do you take a break at lunch
when can i catch you open`,
  menu: `
what dishes do you make
is there anything sweet
what can i order
what cuisine do you have
which pizzas are there
what would the chef suggest
what is your offer for vegans
which services are there
what can we eat at your place
anything good for dessert
what kind of food is it
do you do burgers
which beers are on tap
got any soups
what are today's specials
what would you recommend to eat
is there something for kids to eat
which treatments do you offer
what do you have in the way of pasta
list your services
do you serve breakfast
what's cooking
i'd like to see what you offer
what sort of wines do you have
do you also do highlights
can i look at the dishes
any seafood
what kinds of repairs do you do
do you have fish of the day
what's your signature dish`,
  price: `
is it expensive
how much would we pay
what's the cost of a haircut
do you have any offers
what do your treatments cost
any vouchers or discounts
how costly is a new exhaust
what price should i count on
what would a cut set me back
how expensive are you
what do you charge for a full service
is it pricey
what are your rates
roughly what does dinner for two come to
what's the damage for a manicure
how many dollars is the tasting menu
do you have a cheaper option
what is the fee for an inspection
is there a student discount
what will i pay for new tyres
any deals at the moment
can i get a quote for a repair
ballpark figure for a balayage
is service charge included
how much do i need to spend
what does a glass of wine go for`,
  location: `
where do i find the shop
where can we find you
what's the street called
how far is it from the museum
are you in the old town
in which district are you
can you describe the way to you
how do i get to you
where abouts are you
whereabouts in town is it
which street are you on
are you close to the station
what's the nearest subway stop
can you send me directions
how far are you from the centre
where exactly is the entrance
i'm lost, where do i find you
is it walkable from downtown
what part of the city are you in
which bus goes to your place
give me your address
what should i type into my navigation
are you the one next to the cinema`,
  contact: `
what's your email address
your phone number please
where can i call
is there an email i can write to
what number is the salon's
what number can i ring
how can i reach you by phone
do you have an email
what's your telephone
can i text you somewhere
is there a number i can dial
what's the best way to get hold of you
where do i send an email
are you on whatsapp
give me your phone number
how do i get in touch
which number do i call`,
  parking: `
where should we leave our car
is there a car park
any parking around
can i leave my bike somewhere
where can i leave the car
is there a garage nearby
can we put our car somewhere close
do you have a lot for cars
is there space for a van outside
where do your guests park
valet service
is street parking free in the evening
any place to park a motorbike
are there spots for cars in front
can i charge my electric car there
do i have to pay to park`,
  allergens: `
i am allergic to nuts, what's possible
is milk in the soup
does that dish have eggs
what contains soy
anything with shellfish
can coeliacs eat with you
my son can't have peanuts, is that a problem
what's in the sauce
i'm celiac, what is safe for me
is there dairy in the risotto
does the dressing contain eggs
i have a shellfish allergy
anything without lactose
can the kitchen handle food intolerances
does it have any nuts in it
which dishes have no wheat
are the fries cooked in peanut oil
is sesame used in anything
what ingredients are in the soup
i can't eat gluten
do your dyes contain ammonia`,
  availability: `
have you got space tonight
are there free tables on friday
anything open on saturday afternoon
are you full tomorrow
what's your next opening for a haircut
can one come without booking
is it usually full on fridays
how busy are you tonight
any openings left this week
got anything free tomorrow
when is the next free slot
do you have room for us later
are you booked out on saturday
how long is the wait right now
do we need to reserve or can we just show up
what times are still open for tomorrow
is there still a free chair this afternoon
when could you see me at the earliest
can we just walk in`,
  capacity: `
do you have room for a group of forty
what's the maximum group size
is there a separate room for parties
could sixty people eat at yours
how many people can you seat
is there enough room for thirty of us
what's the biggest group you take
can you host a wedding party
do you have a private room
could we rent the whole place
are large groups ok
how big is your restaurant
would a company party of fifty fit
how many guests does the terrace hold
do you do events`,
  about: `
what sort of restaurant is it
since when do you exist
can one sit outside
do bands play at your place
how would you describe the place
tell me a bit about yourselves
what kind of place is this
who runs the salon
how long have you been around
what's the atmosphere like
is it more of a casual spot
are you a family business
what makes you special
do you have a terrace
is there live music
do you have wifi
is it a good place for a date
what's the story of the restaurant`,
};
