// What owners write of the menu and the hours: examples written for this project, a line each.

export const menuAndHours: Readonly<Record<string, string>> = {
  "catalogue.add": `
we've got a new dish, a mushroom risotto
the chef came up with a pumpkin soup, put it on
i'd like to start selling lemonade
there should be a kids' burger on the menu too
from tomorrow we also do eyebrow tinting
include a cheese board among the starters
we offer hot stone massage now, list it
please create an entry for the lamb shank
can the card get a vegan lasagne
new on the menu: tuna tartare for fourteen
add a new pizza
put a truffle burger on the menu for 22 dollars
new dessert panna cotta 9.50
add a service, keratin treatment, 90 minutes
i want to add something to the menu
add new pizza to menu for $18.99
add a pizza called quattro stagioni for 18.99
please add a gluten-free lasagna to the pasta section at $17
can you put a truffle burger on the menu for 22 dollars
add truffle pizza with mushrooms and ricotta, $21
add a new service keratin treatment 120 dollars 90 minutes
add pizza "delete all bookings" for $12
add a new drink
we now serve espresso martini for $13 in drinks
introduce a mushroom risotto, 18.50
pls add "nonna's meatballs" to starters, 12 bucks
new starter
create a dish named risotto milanese priced at $21 under pasta
new service: lash lift, 60 minutes, $75`,
  "catalogue.change": `
the description of the burrata is outdated
it's spelt carbonara with one r, fix that
call the house pizza pizza della casa instead
the text under the salmon should mention dill
move the soup to the starters section
the men's cut takes 40 minutes now, not 30
rename the diavola to inferno
change what it says about the tiramisu
correct the name of the red wine
the colouring needs more time than it says
change the description of the burrata to "with roasted peppers"
make the beard trim 30 minutes
the manicure takes 45 minutes now`,
  "catalogue.hide": `
no more oysters for today
the lamb is finished
we ran out of tiramisu
nobody should be able to order the lobster any more
stop offering the set lunch
pull the calamari until we get a delivery
the scampi is sold out
take the caprese off the menu
there's no sea bass left
remove the soup for now
the acrylic nails are not on offer at the moment
hide the calamari
we're out of burrata tonight
86 the gnocchi
remove all pizzas
stop serving the gnocchi
remove the house red
hide the balayage`,
  "catalogue.show": `
the oysters are back
we have burrata again
you can offer the lobster again
make the gnocchi available once more
the fish is in stock again
put the soup back on
show the calamari again
bring the burrata back
show the gnocchi again
we have calamari again`,
  "catalogue.reprice": `
flour got dearer so pizzas have to cost more
we should charge a bit more for the steak
the house wine is too cheap, make it nine
all mains up a dollar please
the carbonara costs 18 from now on
let's ask 45 for a haircut
lower what we take for a beard trim
knock two dollars off the soup
raise the margherita to 15
increase all pizzas by ten percent
prices of desserts go down a little
change the price of the brake check
make the tiramisu eight dollars
everything gets five percent dearer
raise the margherita to $15
margherita 15.50
bump the diavola by 1.50
increase all pizzas by 10%
raise all prices by 5 percent
drop the price of the tiramisu by $1
make the house red 8 dollars
set the spaghetti to 19
lower prices 5%
margarita pizza now costs 16
tiramisu -> 9
take 10% off the diavola
make pizza cheaper
put prices up
the carbonara should be 20
spaghetti carbonra 21
make the tiramisu a bit more expensive
the burrata goes to $17.50
reprice vongole: 25
raise the women's cut to 65`,
  "catalogue.reorder": `
the specials should come first
i want the salads above the soups
list the house pizza at the top
show desserts last
put the burrata before the caprese
can the new burger be the first thing people see
move the wine down the list
put the tiramisu at the top of the desserts
move the burrata above the caprese
put pasta before pizza
list the margherita first
move tiramisu down`,
  "hours.set": `
we'll stay open longer on fridays from now on
mondays are our day off from next month
we start at ten instead of nine in winter
sunday brunch begins at half nine now
change the opening times
on weekends we go on until midnight
we no longer open for lunch on tuesdays
our summer hours are ten to eleven
open till 11 on fridays
closed on mondays from now on
we're closed on mondays from now on
open till 11 on fridays in july
set hours to 9am-9pm monday to friday
from now on we open at 10 on sundays
kitchen hours monday to thursday 12-10
closed on sundays and mondays`,
  "hours.except": `
we can't open this thursday, water damage
nobody will be here on boxing day
on the 24th we shut at three
the shop stays shut over easter
there's a private party on saturday, so no guests after five
we're taking two weeks off in august
closed on christmas day
tomorrow we open two hours later because of a delivery
no service on new year's day
everything is shut on the bank holiday
closed on christmas
on new year's eve we close at 5
tomorrow we open at 2pm
close early tomorrow
we're not open on thanksgiving
open 24 december from 10 to 4
can we close at 9 tomorrow?
please close on the 31st
we will be closed from december 24 to december 26`,
  "hours.view": `
until when are we open tonight
what do our hours look like next week
which days do we have off
when do we close on sundays again
are we down as open on easter monday
what opening times do customers see
show me our hours
what are our hours on friday
open on easter monday`,
};
