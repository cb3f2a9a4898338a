// What might be written in the dashboard chat and in the chat that finds businesses, held out: none of it taught the
// shipped weights or made a rule. A line each.

export const heldOutOffice: Readonly<Record<string, string>> = {
  "catalogue.add": `
we cook a beef stew now as well
would be good to have oat milk on the card
guests can get a pedicure with us from next week`,
  "catalogue.change": `
the steak's blurb is wrong
the schnitzel is listed under starters, it is a main`,
  "catalogue.hide": `
kitchen says there is no more duck
please nobody order the mussels today`,
  "catalogue.show": `
duck is available again`,
  "catalogue.reprice": `
the espresso should be three fifty
coffee beans went up, so must our cappuccino
our haircuts are underpriced, add five`,
  "hours.set": `
wednesdays we want to open earlier
lunch will no longer be served at weekends`,
  "hours.except": `
we are shut for renovation next week
on my birthday the place stays closed`,
  "hours.view": `
how long are we open today
when do we start on saturday`,
  "staff.schedule": `
sofia can help out on saturday
i want two people at the bar on friday`,
  "staff.absent": `
ben has caught the flu
sofia is off to spain next week`,
  "staff.add": `
we have taken on a new bartender`,
  "staff.remove": `
ben has resigned`,
  "staff.view": `
who am i working with today
have we got enough people in on friday night`,
  "booking.view": `
is it going to be a busy evening
what reservations are in for lunch
did the thompsons book`,
  "booking.move": `
the thompsons would like to come at nine instead`,
  "booking.cancel": `
mrs thompson isn't coming on friday, take her out`,
  "booking.noShow": `
the couple at six stayed away`,
  "resource.block": `
the lift in bay two doesn't work
please keep table nine empty this evening`,
  "promotion.add": `
i'd like to offer a cheap lunch deal
pensioners get ten percent off on wednesdays`,
  "promotion.end": `
please finish the student offer`,
  "message.send": `
can you write to all our guests about the concert
everyone coming tonight should know about the roadworks`,
  "escalation.view": `
is there a customer i should get back to
who asked to talk to us`,
  "escalation.reply": `
tell the lady her scarf was found`,
  "policy.set": `
i don't want tables for more than twelve
guests should get a reminder two hours ahead`,
  "faq.add": `
a lot of people ask whether we do catering, say that we do`,
  "insight.ask": `
did we make money this week
are we getting more visitors than last year
which of our treatments is the most popular
how happy were our guests in october`,
  "insight.suggest": `
what would help us to sell more
how could things run better here`,
  "goal.set": `
what counts for me is happier guests`,
  undo: `
oh no, bring the old one back`,
  help: `
what kind of things can i tell you to do`,
  none: `
my grandmother turns ninety
what is the tallest mountain
i had a strange dream
can you write me a poem
the football was terrible yesterday
how do i fix my bike
this song is great
who invented the telephone
i need a new passport
the neighbours are noisy`,
};

export const heldOutGlobal: Readonly<Record<string, string>> = {
  discover: `
i could do with a good curry
my fringe is in my eyes
the engine light came on
a place where we can celebrate grandma's ninetieth
who does good tattoos`,
  refine: `
could it be a little less pricey
i'd prefer it on the west side
we've become five people
it must be on a weekday`,
  more: `
got any further ones
what are the rest`,
  compare: `
what sets the first apart from the second
which of those is the cheaper one`,
  priceResearch: `
what would one normally pay for highlights
is eighty dollars too much for an inspection`,
  reviews: `
do their customers come back happy
have there been complaints about them`,
  recommend: `
where would you go yourself
i trust you, decide for me`,
  accept: `
fine, i'll have the first one`,
  reject: `
i wouldn't go there again
that place isn't for me`,
  watch: `
give me a shout when they have room
i want to hear about it when it gets cheaper`,
  unwatch: `
you needn't look out for it any more`,
  book: `
get us a table there for tonight
i'd like to go there tomorrow at five, arrange it`,
  details: `
what's their address
do they allow dogs at the first place
tell me what they serve`,
  help: `
what's this chat for`,
  restart: `
let us try again from scratch`,
  none: `
my cat is called whiskers
how far is the moon
i lost my keys yesterday
what do you think of the president
write me an essay about bees
the train was late again
i can't sleep at night
two plus two is four`,
};
