// More of what owners write of the menu, the prices and the hours, said in passing: examples written for this project, a line each.

export const ownersMenuMore: Readonly<Record<string, string>> = {
  "catalogue.add": `
guests want oat milk so let's offer it, fifty cents
we're trying out a poke bowl this month
my wife's apple pie should be up there too, six fifty
could you list our homemade ginger beer
there's a thing we do now that isn't up yet, gel removal
customers can get their car waxed here as of today
i came up with a cocktail called red moon, eleven dollars
a second soup would be good, tomato, seven dollars
we've started doing beard colouring
let's have a plate of olives for people who wait
the baker brings focaccia now so make it a starter
winter is coming so mulled wine, five a glass
a lunch combo, soup and sandwich for twelve
we do windscreen repairs as well these days, ninety dollars
one more pasta please, with clams
here is something new for the drinks, elderflower spritz
publish our new beginners' class, twenty dollars an hour
people should find the sunday roast in the list
we bought an ice cream machine, so soft serve from now on
put in a vegetarian version of the burger
i want guests to be able to order oysters
add a scalp treatment to what we offer, forty minutes`,
  "catalogue.change": `
the photo text of the lasagne is wrong, there's no beef in it
it's not a small salad any more, call it garden salad
the cut and blow dry takes an hour and a quarter
say that the curry is very hot
tell people the ravioli are handmade
there's a typo in the fish soup
the burger comes without fries now, write that
mention that the oil is included in the service
the title of the third pizza has a mistake
an inspection lasts fifty minutes in reality
move the beers in with the other drinks
the cheesecake contains nuts, that must be said
the facial is shorter now, forty five minutes
could the wording of the tasting menu be a bit nicer
note on the steak that it's from local farms
make it clear the brunch is for two
coffees belong at the end of the list
breakfast ought to be on top of the page`,
  "catalogue.hide": `
the fish didn't arrive today
the kitchen can't do risotto tonight
we've got no more strawberries so forget the tart
the fryer broke so nothing fried today
only two portions of lamb left, then it's over
the season for asparagus has ended
the colour for balayage hasn't been delivered, nobody can have it this week
we can't do alignments until the machine is repaired
please don't sell any more of the pumpkin soup
the crab is gone
nobody wants the liver, get rid of it
the duck must disappear from the list
asparagus season has started again, so bring it back up
fresh mussels came in, they can order them again
the keg is empty, no draught beer
the oven's dead, no pizza for the rest of the night
the machine is working again so alignments are possible
let's not offer the perm any longer`,
  "catalogue.reprice": `
everything got so expensive that we need to charge more
coffee should be three fifty
butter costs a fortune now so the cakes go up by fifty cents
nobody pays thirty for the salmon, let's try twenty six
i'd like the soup to be a dollar less
the tasting menu is ninety from december
starters all a bit up, say four percent
lunch is too cheap, take two more for it
the wash costs twelve instead of ten
people find the steak dear, make it twenty nine
what we ask for a full service isn't enough, add thirty
beer four eighty please
we're charging too little for gel nails
put the cost of a facial at seventy five
round all the prices up to full dollars
the kids' meals may stay at eight but the rest plus one
the rent went up, so let's adjust all prices by six percent
a shave is twenty two as of monday`,
  "hours.set": `
let's give ourselves sundays off
we want to serve until eleven at the end of the week
the morning is dead, so no more breakfast service
saturdays from nine please, the early birds complain
we're switching to winter times, six to ten in the evening
as of may the doors open an hour earlier
no lunch break any longer, we stay open right through
wednesday evenings should be late nights
in future we're off two days, monday and tuesday
we do seven days a week now`,
  "hours.except": `
the water pipe burst so nobody can come tomorrow
my daughter gets married on saturday, so no business that day
the electricians come on tuesday, we can start at noon at the earliest
there's a street festival, so let's keep going until one that night
we take a break between christmas and new year
the whole staff goes on a trip on the 12th, no guests please
because of the snow we stop at eight today
the doors stay locked on labour day
inventory on the second of january, everything's shut
we're away for a trade fair next thursday and friday
just this sunday we do open, for the market
the shop stays dark while the floor is renovated
we are closed the day after the staff party
on my wedding day the salon is shut
the restaurant is closed that day, family matters
half day on the twenty fourth`,
  "hours.view": `
how late are we there on saturday
did i already enter the holidays
which times are people told for sunday
from when to when do we work on wednesday
are we shut on the fourth of july according to the plan
are the winter times in yet
what does it say about new year's eve
remind me when we open on weekdays
is there a late night this week
do customers see that we're closed in august`,
  "promotion.add": `
tuesdays are so empty, lure people in with something cheaper
a free coffee with every cake this week
ladies' night, drinks for half
whoever brings a friend pays less
early birds get fifteen percent off before six
let's celebrate our fifth birthday with a deal
a voucher of ten dollars for those who come back
make wings cheap during the game
kids eat free on sundays
a winter check for the car at a reduced price
put together an offer for students
three treatments for the price of two in february
all wines by the glass a third off tonight
spring special on manicures
seniors get a discount on weekdays`,
  "promotion.end": `
the birthday deal has run long enough
no discount for students any more
we're full anyway so the early bird can go
stop the cheap wings
that offer costs us too much, take it down
the spring special is finished`,
};
