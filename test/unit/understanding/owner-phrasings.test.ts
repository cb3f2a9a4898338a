// How owners really type, phrase by phrase with the commands it must give: terse, polite, mistyped, several at once.
// What is not clear is asked about; nothing here may change what was not meant.
import { expect, test } from "vitest";
import { misread, restaurant } from "./dashboard-said.ts";

const mario = {
  ...restaurant,
  categories: [...restaurant.categories, "Sides"],
  items: [...restaurant.items, "Lasagne della Nonna", "Garlic Bread"],
};

test("the menu, as it is typed between two tables", () => {
  expect(
    misread(
      `
add a new pizza, 18.99 => catalogue.add kind=item category=Pizza price=1899
pls add burrata pizza 19 => catalogue.add kind=item category=Pizza name=burrata pizza price=1900
can u put a new cocktail on the menu called Negroni Sbagliato for 14 => catalogue.add kind=item category=Drinks name=Negroni Sbagliato price=1400
new pasta dish cacio e pepe $17 => catalogue.add kind=item category=Pasta name=cacio e pepe price=1700
we've got a new dessert, affogato, eight dollars => catalogue.add kind=item category=Desserts name=affogato price=800
add margherita bufala 21 => catalogue.add name=margherita bufala price=2100
adding a lemon sorbet to desserts, 7 bucks => catalogue.add kind=item category=Desserts name=lemon sorbet price=700
could you please add "Espresso Martini" to the drinks at $13? thanks => catalogue.add kind=item category=Drinks name=Espresso Martini price=1300
lasagna up 2 bucks => catalogue.reprice item=Lasagne della Nonna change=200
lasagna up to 22 => catalogue.reprice item=Lasagne della Nonna price=2200
diavola down a dollar => catalogue.reprice item=Diavola change=-100
raise the carbonara by 2 dollars => catalogue.reprice item=Spaghetti Carbonara change=200
rasie the carbonara by 2 dollars => catalogue.reprice item=Spaghetti Carbonara change=200
close Monday and raise the carbonara by 2 dollars => hours.except date=2026-11-30 closed; catalogue.reprice item=Spaghetti Carbonara change=200
bump everything 3% => catalogue.reprice all percent=3
all pizzas +1.50 => catalogue.reprice category=Pizza change=150
everything on the menu 5% up => catalogue.reprice all percent=5
knock a dollar off the house red => catalogue.reprice item=House Red change=-100
margherita - 15.50 => catalogue.reprice item=Margherita price=1550
margherita — 15.50 => catalogue.reprice item=Margherita price=1550
set margherita - $15 => catalogue.reprice item=Margherita price=1500
margherita -$2 => catalogue.reprice item=Margherita change=-200
margherita - 2 off => catalogue.reprice item=Margherita change=-200
lower the margherita - 2 => catalogue.reprice item=Margherita change=-200
all pizzas - 10% => catalogue.reprice category=Pizza percent=-10
all pizzas + 1.50 => catalogue.reprice category=Pizza change=150
tiramisu 9.50 from now on => catalogue.reprice item=Tiramisù price=950
margherita's 15 now => catalogue.reprice item=Margherita price=1500
half price house red => promotion.add item=House Red percent=50
no more calamari tonight => catalogue.hide item=Calamari Fritti date=2026-11-23
calamari's finished => catalogue.hide item=Calamari Fritti
calamari finished => catalogue.hide item=Calamari Fritti
86 burrata pls => catalogue.hide item=Burrata
we ran out of burrata => catalogue.hide item=Burrata
burrata's back => catalogue.show item=Burrata
burrata back on => catalogue.show item=Burrata
got burrata in again => catalogue.show item=Burrata
take everything with clams off => catalogue.hide containing=clams
hide anything with nuts in it => catalogue.hide containing=nuts
put everything with clams back on => catalogue.show containing=clams
the tiramisu is off today, sorry => catalogue.hide item=Tiramisù date=2026-11-23
move the margherita to the top => catalogue.reorder item=Margherita place=first
put tiramisu above panna cotta => catalogue.reorder item=Tiramisù anchor=Panna Cotta place=before
make diavola the first pizza => catalogue.reorder item=Diavola place=first
diavola first please => catalogue.reorder item=Diavola place=first
drop the marinara to the bottom of the pizzas => catalogue.reorder item=Marinara place=last
marinara goes last => catalogue.reorder item=Marinara place=last
call the diavola Inferno from now on => catalogue.change item=Diavola field=name value=Inferno
diavola's description: spicy salami, chili, mozzarella => catalogue.change item=Diavola field=description value=spicy salami, chili, mozzarella
drop the marinara => unsure about=catalogue.hide
`,
      mario,
    ),
  ).toEqual([]);
});

test("a day that ends past midnight is moved by its end, not by its latest hour on the clock", () => {
  const openingHours = [
    { weekday: 5, opens: "11:00", closes: "15:00" },
    { weekday: 5, opens: "18:00", closes: "01:00" },
  ];
  expect(
    misread(
      `
close an hour earlier on fridays => hours.set weekdays=5 closes=00:00
close half an hour later on fridays => hours.set weekdays=5 closes=01:30
open an hour later on fridays => hours.set weekdays=5 opens=12:00
`,
      { openingHours },
    ),
  ).toEqual([]);
});

test("hours and the team", () => {
  expect(
    misread(
      `
close at 8 tonight => hours.except date=2026-11-23 closes=20:00
we're shut next monday => hours.except date=2026-11-30 closed
open an hour earlier on saturdays => hours.set weekdays=6 opens=10:00
close half an hour later on fridays => hours.set weekdays=5 closes=22:30
open an hour later tomorrow => hours.except date=2026-11-24 opens=12:00
closing an hour early tonight => hours.except date=2026-11-23 closes=21:00
closed 24-26 dec => hours.except date=2026-12-24 until=2026-12-26 closed
we open at noon on sundays from now on => hours.set weekdays=7 opens=12:00
shut tmrw => hours.except date=2026-11-24 closed
we wont open on wednesday => hours.except date=2026-11-25 closed
what time do we close on friday => hours.view date=2026-11-27
are we open on thanksgiving => hours.view date=2026-11-26
anna can't make it tomorow => staff.absent staff=Anna Rossi date=2026-11-24 reason=other
anna's off sick => staff.absent staff=Anna Rossi date=2026-11-23 reason=sick
marco works fri 5-close => staff.schedule staff=Marco Bianchi date=2026-11-27 from=17:00 to=22:00
tom in from open to 4 on saturday => staff.schedule staff=Tom Reed date=2026-11-28 from=11:00 to=16:00
put lisa on sat 11 to 5 => staff.schedule staff=Lisa Chen date=2026-11-28 from=11:00 to=17:00
lisa sat 11-5, tom sun 5-10 => staff.schedule staff=Lisa Chen date=2026-11-28 from=11:00 to=17:00; staff.schedule staff=Tom Reed date=2026-11-29 from=17:00 to=22:00
swap anna and tom on friday => staff.swap staff=Anna Rossi other=Tom Reed date=2026-11-27
who's on tonight => staff.view date=2026-11-23
whos working sat => staff.view date=2026-11-28
is anyone off tomorrow => staff.view date=2026-11-24 about=off
is anna in tomorrow? => staff.view staff=Anna Rossi date=2026-11-24
give tom the morning shift on friday => staff.schedule staff=Tom Reed date=2026-11-27 from=06:00 to=12:00
make tom manager => staff.role staff=Tom Reed role=manager
fire marco => staff.remove staff=Marco Bianchi
new waiter paolo => staff.add name=Paolo job=waiter
new waitress called bianca verdi starts monday => staff.add name=Bianca Verdi job=waitress
`,
      mario,
    ),
  ).toEqual([]);
});

test("bookings, tables and who waits", () => {
  expect(
    misread(
      `
the garcias didnt turn up => booking.noShow customer=Garcias
mark 7:30 smith no show => booking.noShow customer=Smith time=19:30
smith no show => booking.noShow customer=Smith
the 8 oclock never came => booking.noShow time=20:00
the garcias came after all => booking.came customer=Garcias
smith turned up in the end => booking.came customer=Smith
Mark the booking of Sam Garcia at 7:30 PM as a no-show => booking.noShow customer=Sam Garcia time=19:30
Mark the 7:30 PM booking as a no-show => booking.noShow time=19:30
The booking of Sam Garcia at 7:30 PM came after all => booking.came customer=Sam Garcia time=19:30
The 7:30 PM booking came after all => booking.came time=19:30
move smith to 8 => booking.move customer=Smith toTime=20:00
push the 7pm garcia table to 7:30 => booking.move customer=Garcia time=19:00 toTime=19:30
cancel the lopez booking for saturday => booking.cancel customer=Lopez date=2026-11-28
cancel tomorrow 8pm => booking.cancel date=2026-11-24 time=20:00
what've we got tonight => booking.view date=2026-11-23 from=18:00 to=23:30
how many tonight => booking.view date=2026-11-23 from=18:00 to=23:30
any bookings for sunday lunch => booking.view date=2026-11-29 from=12:00 to=14:30
whos coming tmrw night => booking.view date=2026-11-24 from=18:00 to=23:30
who cancelled today? => booking.view date=2026-11-23 ended=cancelled
who canceled yesterday => booking.view date=2026-11-22 ended=cancelled
show me today's cancellations => booking.view date=2026-11-23 ended=cancelled
who didn't show up last night? => booking.view date=2026-11-22 ended=no_show
how many cancelled today => insight.ask from=2026-11-23 until=2026-11-23 metric=cancellations
block the terrace saturday night => resource.block resource=Terrace date=2026-11-28 from=18:00 to=23:30
t3 is wobbly, keep it free tomorrow => resource.block resource=T3 date=2026-11-24
reopen the terrace => resource.unblock resource=Terrace
terrace is shut tonight, too cold => resource.block resource=Terrace date=2026-11-23 from=18:00 to=23:30
anyone waiting? => escalation.view
who's on the waitlist tonight? => waitlist.view date=2026-11-23
show me the waiting list => waitlist.view
answer maria: we'll call you in five minutes => escalation.reply customer=Maria text=we'll call you in five minutes
tell maria yes => escalation.reply customer=Maria text=yes
cancel tonight => unsure about=booking.cancel
`,
      mario,
    ),
  ).toEqual([]);
});

test("customers, rules and ready answers", () => {
  expect(
    misread(
      `
20% off all pizza tuesdays => promotion.add category=Pizza percent=20 weekdays=2
happy hour 5-7 weekdays half price drinks => promotion.add category=Drinks percent=50 weekdays=1|2|3|4|5 from=17:00 to=19:00
stop the happy hour => promotion.end title=happy hour
tell tonight's guests we have live music => message.send audience=booked date=2026-11-23 text=we have live music
let tomorrow's guests know the terrace is closed => message.send audience=booked date=2026-11-24 text=the terrace is closed
email everyone about our new menu => message.send audience=all text=our new menu
tell everyone we're closed monday => message.send audience=all text=we're closed monday
write to regulars: come by for a free dessert => message.send audience=regulars text=come by for a free dessert
remind people booked tomorrow that parking is limited => message.send audience=booked date=2026-11-24 text=parking is limited
parties up to 14 are fine now => policy.set policy=maxPartySize value=14
cancellations free up to 4 hours before => policy.set policy=cancelCutoffMinutes value=240
people can book 2 months out => policy.set policy=maxAdvanceDays value=60
bookings open 6 weeks out => policy.set policy=maxAdvanceDays value=42
reminder 1 day before => policy.set policy=reminderLeadMinutes value=1440
faq: do you do takeaway? yes, from 12 to 9 => faq.add question=do you do takeaway? answer=yes, from 12 to 9
faq: do you have parking? yes, behind the house => faq.add question=do you have parking? answer=yes, behind the house
Q: are dogs ok? A: on the terrace => faq.add question=are dogs ok? answer=on the terrace
change the parking answer to: behind the church => policy.set policy=text topic=parking text=behind the church
parking is behind the church now => unsure about=faq.add
`,
      mario,
    ),
  ).toEqual([]);
});

test("customers who do not come, and what the rules are", () => {
  expect(
    misread(
      `
after 2 no-shows in 90 days ask me first => policy.missed most=2 days=90 afterwards=ask_team
after three no shows don't take their bookings => policy.missed most=3 afterwards=refuse
refuse customers with 2 no-shows within 6 months => policy.missed most=2 days=180 afterwards=refuse
if someone no-showed twice, check with me before you book them => policy.missed most=2 afterwards=ask_team
people who missed 3 bookings can't book => policy.missed most=3 afterwards=refuse
a guest with more than 1 no-show needs my ok => policy.missed most=1 afterwards=ask_team
count no-shows over 60 days => policy.missed days=60
no limit on no-shows => policy.missed most=0
stop counting no-shows => policy.missed most=0
Refuse bookings from anyone with 2 no-shows => policy.missed most=2 afterwards=refuse
our policy is 2 no-shows => policy.missed most=2
tell people about missed bookings => policy.missed tell
don't tell customers when they missed a booking => policy.missed
don't accept bookings from people with 3 no-shows => policy.missed most=3 afterwards=refuse
a late cancellation is under 6 hours => policy.set policy=cancelCutoffMinutes value=360
cancellations within 4 hours count as late => policy.set policy=cancelCutoffMinutes value=240
waitlist offers stand for 20 minutes => policy.set policy=waitlistOfferMinutes value=20
what are our rules? => policy.view
show me the no-show policy => policy.view
what's our cancellation policy => policy.view
Mark Ann Lee at 5:30 PM as a no-show => booking.noShow customer=Ann Lee time=17:30
Ann Lee at 5:30 is a no-show => booking.noShow customer=Lee time=17:30
we had a no-show at 7 => booking.noShow time=19:00
the 7:30 from Garcia is a no-show => booking.noShow customer=Garcia time=19:30
one no-show from Garcia => booking.noShow customer=Garcia
if booking bkg_4f2a9c is a no-show => booking.noShow reference=bkg_4f2a9c
no-shows last month => insight.ask from=2026-10-01 until=2026-10-31 metric=no_shows
how many customers missed bookings this month => insight.ask from=2026-11-01 until=2026-11-23 metric=no_shows
`,
      mario,
    ),
  ).toEqual([]);
});

test("a visit that was missed is no rule in Spanish either", () => {
  expect(
    misread(
      `
después de 2 ausencias pregúntame => policy.missed most=2 afterwards=ask_team
a partir de 3 ausencias no aceptes reservas => policy.missed most=3 afterwards=refuse
con García una ausencia => booking.noShow customer=García
Ann Lee a las 19:30 es un no-show => booking.noShow customer=Lee time=19:30
La reserva bkg_4f2a9c de las 19:30 no se presentó => booking.noShow reference=bkg_4f2a9c time=19:30
La reserva de las 19:30 vino al final => booking.came time=19:30
`,
      { locale: "es" },
    ),
  ).toEqual([]);
});

test("figures, ideas, goals and the talk itself", () => {
  expect(
    misread(
      `
how'd we do last week => insight.ask from=2026-11-16 until=2026-11-22 metric=sales
sales sat vs last sat => insight.ask from=2026-11-21 until=2026-11-21 compareFrom=2026-11-14 compareUntil=2026-11-14 metric=sales
whats selling => insight.ask metric=best_items
revenue by service last month => insight.ask from=2026-10-01 until=2026-10-31 metric=item_sales
which service makes the most money => insight.ask metric=item_sales
what isn't selling => insight.ask metric=worst_items
who worked most last month => insight.ask from=2026-10-01 until=2026-10-31 metric=staff_load
any complaints lately => insight.ask metric=reviews
how many no shows this month => insight.ask from=2026-11-01 until=2026-11-23 metric=no_shows
did the happy hour bring anything => insight.ask metric=campaign
how's the happy hour going => insight.ask metric=campaign
sales last week by server => insight.ask from=2026-11-16 until=2026-11-22 perPerson metric=sales
how much did each waiter sell yesterday => insight.ask from=2026-11-22 until=2026-11-22 perPerson metric=sales
what should i do better => insight.suggest
we want more regulars => goal.set goal=more_repeat_customers text=we want more regulars
goal: fewer no-shows => goal.set goal=reduce_no_shows text=goal: fewer no-shows
try the chat as a customer => preview.start
try my chat: do you have parking? => preview.start text=do you have parking?
test my chat with "a table for 4 tomorrow at 7" => preview.start text=a table for 4 tomorrow at 7
undo => undo
take that back pls => undo
delete everything => unsure about=everything
make me coffee => outOfScope
what do you have for dessert? => outOfScope
`,
      mario,
    ),
  ).toEqual([]);
});

test("in a salon", () => {
  expect(
    misread(`
S:sales last week by stylist => insight.ask from=2026-11-16 until=2026-11-22 perPerson metric=sales
S:balayage up 10 => catalogue.reprice item=Balayage change=1000
S:mens haircut 35 now => catalogue.reprice item=Men's Haircut price=3500
S:new treatment: scalp massage, 30 min, 40 dollars => catalogue.add kind=service name=scalp massage price=4000 durationMinutes=30
S:maria's off friday => staff.absent staff=Maria Gomez date=2026-11-27 reason=holiday
S:anna's ill => staff.absent candidates=Anna Rossi|Anna Lind date=2026-11-23 reason=sick
S:who's in tomorrow => staff.view date=2026-11-24
S:chair 1 is broken, don't book it till friday => resource.block resource=Chair 1 date=2026-11-23 until=2026-11-27 reason=broken
S:open an hour earlier on saturdays => hours.set weekdays=6 opens=08:00
`),
  ).toEqual([]);
});
