// More of what people write who look for a business and weigh what was found, said in passing: examples written for this project, a line each.

export const seekersMore: Readonly<Record<string, string>> = {
  discover: `
my brakes squeal
i look terrible, someone has to do something about my hair
it's our anniversary and i've planned nothing
my tooth broke
the kids want pancakes
we're new in town and need a doctor for the cat
my phone screen is smashed
where do you get a decent coffee around here
i could murder a curry
the car won't start
i need to relax after this week
somebody should look at my washing machine
my eyebrows need doing
we want to go out with the whole office
got any ideas for dinner with my in-laws
i want to learn the piano
who cuts children's hair without tears
i've a flat tyre
where can grandma have her feet done
i'd love some fresh fish tonight
a place to watch the match
my suit has to be cleaned by friday
i could do with a good shave
a birthday party for ten year olds, where
is anyone around here good with old cars
i'm dying for a pizza
need to get fit, where can i train
looking for flowers for my wife
i'd like to have my ears pierced
somebody who can fix a leaking tap`,
  refine: `
my budget is smaller than that
that's on the other side of the city
i don't have a car, so it must be close
what about the evening rather than the morning
i only have time on sunday
we'll be five, not two
it needs to be quiet there
must be good for children
wheelchair access is a must
with outdoor seats please
it doesn't have to be in the centre
something fancier
money is no object
no fast food please
can it be later in the day
i'd rather have a woman
same but for tomorrow
not before ten
they have to speak german
only if they take cards
i'd go as far as the airport
leave the rating out of it
fifty at most
well reviewed ones only`,
  more: `
and what else
i've seen those, what comes after
is there nothing else
a few more please
what other choices have i got
don't stop there
who else
load more
there must be more than three
anything i haven't seen`,
  compare: `
what sets them apart
who does it better
which of these has the shorter wait
weigh up the first and the last for me
is there a big gap in price between the two
the one by the harbour or the one in old town
which is nicer for kids
what speaks for the second one
tell me the pros and cons
who's quicker
are they equally good
which would be less expensive of those three
line them up for me
one or two, what's the smarter choice`,
  priceResearch: `
what will i have to shell out for new brakes
is a hundred for highlights normal
what do people take for a wedding make-up
how deep do i have to dig into my pocket for dinner there
what's a fair amount for a tune-up
do dentists around here charge a lot for a filling
would fifty be enough for two
what's the damage for a full set of nails usually
how pricey is a massage these days
are sixty dollars an hour a rip off
what does one pay for piano lessons
give me a rough idea of the cost of a dog groomer
what are haircuts going for in this town`,
  reviews: `
is it any good there
have others been satisfied
what's the word on the second one
would you say people like the food
are they known to be rude
does the place deserve its stars
what did guests write about the staff
do they keep you waiting there
is the first one clean according to people
tell me what's bad about it
any horror stories
have they got a good name
how did others find it
what are folks saying`,
  recommend: `
i leave it to you
what would you do in my place
i'm torn, help
you know best
which of them is the winner for you
choose something nice
make the decision for me
i have no idea, what do you think
what's your favourite of these
where would you eat
tell me what's best
point me to the right one`,
  accept: `
fine, that one
hairart it is
i'm happy with the first
the second looks great
you convinced me, the last one
let's do that one then
yes the cheap one
that's what i was looking for
i'll have number three`,
  reject: `
no way i'm going there
they were awful last time
that looks boring
my ex works there
i don't fancy that one
take the second off my list
not really what i had in mind
it's miles away
the photos put me off
that place is always packed
please no chains
can't stand that one
it's too pricey for what it is`,
  watch: `
shout when they've got room
i'd love to know when prices come down
if anybody cancels on saturday i want it
let me hear from you once there's a gap
should a table free up, tell me
drop me a line if the spa has something
be so kind and tell me as soon as they reopen
i'm waiting for something cheaper, keep me posted
remind me when they take new patients
put me on the lookout for friday night
when someone opens a new barber here i want to know`,
  unwatch: `
you needn't keep looking
i've found something, stop watching
no need to keep me posted
leave me alone with those messages
enough notifications`,
  book: `
can you get us a table there for seven
i'd like to go there on friday, arrange it
make me an appointment with the second
fine, sign us up for two at eight
get my car in at the garage on monday
we'll come at six, four of us
organise a slot at the salon for me
claim that free slot at five
put my name down there
let them know i'm coming tomorrow at three
could i have the half past two at the first one
fix me up with a massage at the last one tonight`,
  details: `
until when is the first one open
is it far from the station
can i park there
is there anything vegan at the second one
who works there
how do i reach them
have they got a website
what's the address of the last one
do they have a terrace
is wheelchair access possible there
what do they charge for a trim at that one
since when have they been around
do they do kids' cuts
tell me a bit about it
can you pay by phone there
what's the third one like`,
  help: `
what's this
what can i do here
how do i find something with you
i'm not sure what to type
can you explain how you work
what kind of businesses do you know
are you a robot
do you only know restaurants`,
  restart: `
back to the beginning
wipe it
i want something else altogether
let's look for another thing
okay different question
reset
never mind all this, fresh start
drop the search`,
};
