// What people write who look for a business: examples written for this project, a line each.

export const searching: Readonly<Record<string, string>> = {
  discover: `
my hair is a mess
i've got a toothache
where could we eat tonight
something for a first date
my car makes a funny noise
i want to treat my mum to something nice
who can do my nails before a wedding
we're six and hungry
is there a decent place for ramen around
i fancy italian
anybody who repairs brakes cheaply
need to get my dog groomed
looking for somebody who does balayage
find me a barber
best hair salon downtown under fifty
a restaurant with a terrace
somewhere to take the kids on sunday
my back hurts, a massage would be good
where do locals go for breakfast
who's open late
i need new tyres by friday
a dentist who takes new patients
best hair salon in downtown under $50 with something free after 5 today
find best hair salon in downtown under $50
cheap barber near me
restaurants open now
italian restaurant in the old town for 4 people tomorrow at 7
where can i get a balayage under 150 dollars
a dentist within 2 km
any gyms open on sunday?
vegan food in riverside
oil change this saturday morning
i need a haircut. downtown. under 40
4 star restaurants near the harbour
salons rated at least 4.5
nearest mechanic
top rated thai place
looking for a manicure between 30 and 50 dollars
somewhere to eat late tonight, not chinese
restaurant in walking distance
i'm hungry
need my brakes checked asap
haircut for my son
best sushi in town
yoga class tomorrow evening
car repair with good reviews near university
find me a vet
hair salon or spa
table for two tonight, something romantic, not too expensive
recommend a good restaurant
what about barbers?
now find me a restaurant nearby
does anyone do a good beard trim around here
show me yoga studios with classes tomorrow morning
who can change my tires today
brunch spot for 6 on sunday at 11, riverside, under $30
cheapest oil change in town
a really good hairdresser, 4.5 stars or more
massage tonight after 8
find a garage open on saturdays near the university
sombody to fix my car tmrw morning
hairdreser downtwon
need a photographer for my wedding
nail salon within a mile
steakhouse within 10 minutes walk
mexican or thai food at the harbour
vegetarian restaurant not in downtown
dinner for two under 80 tonight at 8
are there any dentists taking patients this week
get me a barber asap
good place for lunch
where should we eat on friday
looking for a spa for saturday, max 100 bucks
      "i need a haircut. downtown if possible. under $40! tomorrow after 5.`,
  refine: `
that's a bit much for me, less money please
somewhere nearer
they should be open on sunday
with better stars
it has to be after six
not so far out
only places with parking
make it for four people
rather tomorrow
the area doesn't matter
i don't care about the price
anything below forty
a quieter one
in the old town instead
cheaper
only the good ones
can we look a little further away
just vegetarian ones
closer please
only 4 stars and up
further out is fine
under 40
something downtown
open on sunday
tomorrow after 6
better rated ones
any area is fine
price doesn't matter
not downtown
maybe a bit cheaper and closer
for 3 people
i can't afford that
a bit closer to me
less expensive
at least 4.5 stars
wider search
max 60
near the university instead
only places open now
with availability on saturday morning
not so far
ignore the price
anytime is fine
higher rated
sort by price
anywhere in the city
i don't care about ratings
make it saturday instead
under 2 km
cheaper and better rated
italian
not italian`,
  more: `
what else is there
any others
go on
show me the next ones
is that all you have
other options please
i'd like to see more of them
keep going
more
show me more
next
anything else?
any more?
others please`,
  help: `
how does this work
what are you good for
what can i ask
i don't understand what to do
who are you
give me an example
help
what can you do`,
  restart: `
let's begin again
forget all that
new topic
something completely different
clear everything
start over
scrap that search
new search
forget it, start again`,
};
