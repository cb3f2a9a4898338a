// Questions about the rules of the house: examples written for this project, a line each.

export const houseRules: Readonly<Record<string, string>> = {
  pets: `
is my cat allowed
are puppies allowed
do dogs have to stay outside
could we take our dog in
is my labrador welcome
can the puppy come along
do you allow animals
we'd have a small dog with us
are cats ok
may i bring my four-legged friend
is it dog friendly
can i come with my guide dog`,
  children: `
is there a seat for a baby
may children come
do you have something for toddlers to sit in
is it okay to come with a toddler
do you have a booster seat
we have two little ones
are kids welcome
is there a play corner
can we bring a stroller
do you have a changing table
is it suitable for a baby`,
  payment: `
is visa accepted
can one pay by card
do you only want cash
which ways of paying are there
do you take cards
can i settle the bill with my phone
is it cash only
do you accept american express
can we split the bill
is apple pay okay
which cards work at yours
can i pay by bank transfer
do i have to pay in advance
do you need a deposit`,
  cancellation: `
do we pay if we don't turn up
is cancelling free
what does it cost to cancel late
what happens if i don't show up
is there a fee if i call it off
how late can i still cancel for free
will i be charged when i cancel
what's your policy on cancellations
do you charge for no shows
until when may i call off without paying
is the deposit refundable`,
  late: `
we'll be delayed a little
we are running late
the traffic is terrible, we'll need ten more minutes
i'm afraid i'll be late
we're stuck in traffic
i'm running fifteen minutes behind
it might take us a bit longer to get there
what if i don't arrive on time
will you keep the table when we're delayed
my bus is delayed, i'll be there a bit after
how long do you hold the table
sorry we won't be there on the dot`,
  dress: `
what do people wear
do i need to dress up
can i wear sneakers
what should i wear
is there a dress code
can we come in jeans
do men need a jacket
is it formal
are shorts ok
can i come in trainers`,
  accessibility: `
is there a ramp
my mother uses a wheelchair
are there stairs
is the bathroom accessible
do you have step free access
can i get in with a walker
is there an elevator`,
};
