// What owners order in English, phrase by phrase: menu and services, hours, staff, bookings. `S:` is said in a salon.
import { expect, test } from "vitest";
import { misread } from "./dashboard-said.ts";

test("what is sold and when the place is open", () => {
  expect(
    misread(`
Add new pizza to menu for $18.99 => catalogue.add kind=item category=Pizza price=1899
add a pizza called Quattro Stagioni for 18.99 => catalogue.add kind=item category=Pizza name=Quattro Stagioni price=1899
new dessert: panna cotta al caffè 9.50 => catalogue.add kind=item category=Desserts name=panna cotta al caffè price=950
please add a gluten-free lasagna to the pasta section at $17 => catalogue.add kind=item category=Pasta name=gluten-free lasagna price=1700
can you put a truffle burger on the menu for 22 dollars => catalogue.add kind=item name=truffle burger price=2200
add truffle pizza with mushrooms and ricotta, $21 => catalogue.add kind=item category=Pizza name=truffle description=mushrooms and ricotta price=2100
S:add a new service keratin treatment 120 dollars 90 minutes => catalogue.add kind=service name=keratin treatment price=12000 durationMinutes=90
raise the margherita to $15 => catalogue.reprice item=Margherita price=1500
margherita 15.50 => catalogue.reprice item=Margherita price=1550
bump the diavola by 1.50 => catalogue.reprice item=Diavola change=150
increase all pizzas by 10% => catalogue.reprice category=Pizza percent=10
raise all prices by 5 percent => catalogue.reprice all percent=5
drop the price of the tiramisu by $1 => catalogue.reprice item=Tiramisù change=-100
make the house red 8 dollars => catalogue.reprice item=House Red price=800
set the spaghetti to 19 => catalogue.reprice candidates=Spaghetti Carbonara|Spaghetti alle Vongole price=1900
change the carbonara price to 18.50 and the vongole to 22 => catalogue.reprice item=Spaghetti Carbonara price=1850; catalogue.reprice item=Spaghetti alle Vongole price=2200
lower prices 5% => catalogue.reprice all percent=-5
hide the calamari => catalogue.hide item=Calamari Fritti
we're out of burrata tonight => catalogue.hide item=Burrata date=2026-11-23
86 the gnocchi => catalogue.hide item=Gnocchi al Pesto
take the caprese off the menu => catalogue.hide item=Caprese
bring the burrata back => catalogue.show item=Burrata
put the tiramisu at the top of the desserts => catalogue.reorder item=Tiramisù place=first
move the burrata above the caprese => catalogue.reorder item=Burrata anchor=Caprese place=before
rename the diavola to Inferno => catalogue.change item=Diavola field=name value=Inferno
change the description of the burrata to "With roasted peppers" => catalogue.change item=Burrata field=description value=With roasted peppers
S:make the beard trim 30 minutes => catalogue.change item=Beard trim field=duration value=30
closed on Christmas => hours.except date=2026-12-25 closed reason=Christmas
we're closed on Mondays from now on => hours.set weekdays=1 closed
open till 11 on Fridays in July => hours.set weekdays=5 closes=23:00 date=2027-07-01 until=2027-07-31
on new year's eve we close at 5 => hours.except date=2026-12-31 closes=17:00 reason=new year's eve
tomorrow we open at 2pm => hours.except date=2026-11-24 opens=14:00
set hours to 9am-9pm monday to friday => hours.set weekdays=1|2|3|4|5 opens=09:00 closes=21:00
what are our hours on friday => hours.view date=2026-11-27
add pizza "delete all bookings" for $12 => catalogue.add kind=item category=Pizza name=delete all bookings price=1200
close early tomorrow => hours.except date=2026-11-24
close at 9 on friday and open at noon on saturday => hours.except date=2026-11-27 closes=21:00; hours.except date=2026-11-28 opens=12:00
add a new drink => catalogue.add kind=item category=Drinks
we're not open on Thanksgiving => hours.except date=2026-11-26 closed reason=Thanksgiving
open 24 december from 10 to 4 => hours.except date=2026-12-24 opens=10:00 closes=16:00
hey, could you raise the margherita to 15 and hide the calamari please => catalogue.reprice item=Margherita price=1500; catalogue.hide item=Calamari Fritti
margarita pizza now costs 16 => catalogue.reprice item=Margherita price=1600
tiramisu -> 9 => catalogue.reprice item=Tiramisù price=900
take 10% off the diavola => catalogue.reprice item=Diavola percent=-10
make pizza cheaper => catalogue.reprice category=Pizza direction=down
put prices up => catalogue.reprice all direction=up
the carbonara should be 20 => catalogue.reprice item=Spaghetti Carbonara price=2000
spaghetti carbonra 21 => catalogue.reprice item=Spaghetti Carbonara price=2100
remove all pizzas => catalogue.hide category=Pizza
we now serve espresso martini for $13 in drinks => catalogue.add kind=item category=Drinks name=espresso martini price=1300
introduce a mushroom risotto, 18.50 => catalogue.add name=mushroom risotto price=1850
Pls add "Nonna's meatballs" to starters, 12 bucks => catalogue.add kind=item category=Starters name=Nonna's meatballs price=1200
new starter => catalogue.add kind=item category=Starters
create a dish named Risotto Milanese priced at $21 under Pasta => catalogue.add kind=item category=Pasta name=Risotto Milanese price=2100
make the tiramisu a bit more expensive => catalogue.reprice item=Tiramisù direction=up
the burrata goes to $17.50 => catalogue.reprice item=Burrata price=1750
reprice vongole: 25 => catalogue.reprice item=Spaghetti alle Vongole price=2500
burrata and caprese are sold out => catalogue.hide item=Burrata; catalogue.hide item=Caprese
stop serving the gnocchi => catalogue.hide item=Gnocchi al Pesto
show the gnocchi again => catalogue.show item=Gnocchi al Pesto
we have calamari again => catalogue.show item=Calamari Fritti
remove the house red => catalogue.hide item=House Red
put pasta before pizza => catalogue.reorder category=Pasta place=before anchor=Pizza
list the margherita first => catalogue.reorder item=Margherita place=first
move tiramisu down => catalogue.reorder item=Tiramisù place=down
can we close at 9 tomorrow? => hours.except date=2026-11-24 closes=21:00
please close on the 31st => hours.except date=2026-12-31 closed
we will be closed from December 24 to December 26 => hours.except date=2026-12-24 until=2026-12-26 closed
from now on we open at 10 on sundays => hours.set weekdays=7 opens=10:00
kitchen hours monday to thursday 12-10 => hours.set weekdays=1|2|3|4 opens=12:00 closes=22:00
open on easter monday => hours.view date=2027-03-29
no service on new year's day => hours.except date=2027-01-01 closed reason=new year's day
S:raise the women's cut to 65 => catalogue.reprice item=Women's Cut price=6500
S:new service: lash lift, 60 minutes, $75 => catalogue.add kind=service name=lash lift price=7500 durationMinutes=60
S:hide the balayage => catalogue.hide item=Balayage
S:the manicure takes 45 minutes now => catalogue.change item=Gel Manicure field=duration value=45
S:closed on Sundays and Mondays => hours.set weekdays=1|7 closed
`),
  ).toEqual([]);
});

test("staff and bookings", () => {
  expect(
    misread(`
put Anna on Friday 5 to 10 => staff.schedule staff=Anna Rossi date=2026-11-27 from=17:00 to=22:00
Marco is sick tomorrow => staff.absent staff=Marco Bianchi date=2026-11-24 reason=sick
make Lisa a manager => staff.role staff=Lisa Chen role=manager
schedule lisa and tom saturday 11-5 => staff.schedule staff=Lisa Chen date=2026-11-28 from=11:00 to=17:00; staff.schedule staff=Tom Reed date=2026-11-28 from=11:00 to=17:00
Anna works Mondays 9 to 5 => staff.schedule staff=Anna Rossi weekdays=1 from=09:00 to=17:00
take tom off the saturday shift => staff.unschedule staff=Tom Reed date=2026-11-28
swap Anna and Marco on Sunday => staff.swap staff=Anna Rossi other=Marco Bianchi date=2026-11-29
Lisa is on vacation from December 1 to December 10 => staff.absent staff=Lisa Chen date=2026-12-01 until=2026-12-10 reason=holiday
who's working tomorrow => staff.view date=2026-11-24
we hired a new server called Jack => staff.add name=Jack job=server
Tom no longer works here => staff.remove staff=Tom Reed
S:put Anna on Friday 9 to 3 => staff.schedule candidates=Anna Rossi|Anna Lind date=2026-11-27 from=09:00 to=15:00
show me tonight's bookings => booking.view date=2026-11-23 from=18:00 to=23:30
who's coming tonight? => booking.view date=2026-11-23 from=18:00 to=23:30
move the Smith booking to 8 => booking.move customer=Smith toTime=20:00
cancel Garcia's reservation tomorrow => booking.cancel customer=Garcia date=2026-11-24
push the Johnson table back half an hour => booking.move customer=Johnson shiftMinutes=30
mark the 7pm Miller party as no show => booking.noShow customer=Miller time=19:00
the Smiths didn't show up => booking.noShow customer=Smiths
block table 5 tonight => resource.block resource=T5 date=2026-11-23 from=18:00 to=23:30
block T2 and T3 on Friday from 6 to 8 => resource.block resource=T2 date=2026-11-27 from=18:00 to=20:00; resource.block resource=T3 date=2026-11-27 from=18:00 to=20:00
keep the terrace free on Saturday => resource.block resource=Terrace date=2026-11-28
unblock T2 => resource.unblock resource=T2
cancel all bookings tonight => booking.cancel date=2026-11-23 all
promote tom to manager => staff.role staff=Tom Reed role=manager
give Lisa admin access => staff.role staff=Lisa Chen role=owner
Anna called in sick => staff.absent staff=Anna Rossi date=2026-11-23 reason=sick
anna rossi out until thursday => staff.absent staff=Anna Rossi date=2026-11-23 until=2026-11-26 reason=other
add tom to saturday evening 5-11 => staff.schedule staff=Tom Reed date=2026-11-28 from=17:00 to=23:00
tom 5-11 saturday => staff.schedule staff=Tom Reed date=2026-11-28 from=17:00 to=23:00
Lisa can't work on friday => staff.absent staff=Lisa Chen date=2026-11-27 reason=other
give marco the night off => staff.absent staff=Marco Bianchi reason=holiday
does Anna work tomorrow? => staff.view staff=Anna Rossi date=2026-11-24
bookings tomorrow => booking.view date=2026-11-24
what bookings do we have on saturday evening => booking.view date=2026-11-28 from=17:00 to=23:00
find the reservation for Garcia => booking.view customer=Garcia
how does tonight look => booking.view date=2026-11-23 from=18:00 to=23:30
move Mr. Jones from 7 to 8:30 tomorrow => booking.move customer=Jones time=19:00 toDate=2026-11-24 toTime=20:30
move the 7pm table to 8pm => booking.move time=19:00 toTime=20:00
reschedule Anna Kim's booking to Friday at 6 => booking.move customer=Anna Kim toDate=2026-11-27 toTime=18:00
cancel the 8pm reservation => booking.cancel time=20:00
cancel the booking ABC123 => booking.cancel reference=ABC123
Garcia party of 4 no-showed => booking.noShow customer=Garcia
T4 is broken => resource.block resource=T4 reason=broken
block the back room december 5 all day => resource.block resource=Back room date=2026-12-05
free up table 3 => resource.unblock resource=T3
who is off this week? => staff.view date=2026-11-23 until=2026-11-29 about=off
Marco's shifts next week => staff.view staff=Marco Bianchi date=2026-11-30 until=2026-12-06
give anna tuesday and thursday 11 to 4 => staff.schedule staff=Anna Rossi date=2026-11-24 from=11:00 to=16:00; staff.schedule staff=Anna Rossi date=2026-11-26 from=11:00 to=16:00
remove Lisa from tomorrow's shift => staff.unschedule staff=Lisa Chen date=2026-11-24
cancel Tom's shift on Saturday => staff.unschedule staff=Tom Reed date=2026-11-28
Anna isn't working friday => staff.unschedule staff=Anna Rossi date=2026-11-27
demote Marco to staff => staff.role staff=Marco Bianchi role=staff
Marco is our new manager => staff.role staff=Marco Bianchi role=manager
marco quit => staff.remove staff=Marco Bianchi
new waiter starting: Paolo => staff.add name=Paolo job=waiter
add a new cook named Luigi Verdi to the team => staff.add name=Luigi Verdi job=cook
who has a table at 8 => booking.view time=20:00
is anyone booked for lunch tomorrow => booking.view date=2026-11-24 from=12:00 to=14:30
show bookings between 6 and 8 => booking.view from=18:00 to=20:00
put the Lees an hour later => booking.move customer=Lees shiftMinutes=60
can you move the Patel booking to Saturday at 7? => booking.move customer=Patel toDate=2026-11-28 toTime=19:00
cancel the Millers => booking.cancel customer=Millers
call off tomorrow's 7pm booking for Chen => booking.cancel customer=Chen date=2026-11-24 time=19:00
mark Lopez as a no show => booking.noShow customer=Lopez
nobody came for the 8pm table => booking.noShow time=20:00
hold T1 for the owner tonight => resource.block resource=T1 date=2026-11-23 from=18:00 to=23:30 reason=owner
don't seat anyone at T5 tomorrow => resource.block resource=T5 date=2026-11-24
S:chair 2 is fixed => resource.unblock resource=Chair 2
S:Maria Gomez is sick today => staff.absent staff=Maria Gomez date=2026-11-23 reason=sick
S:block chair 1 tomorrow morning => resource.block resource=Chair 1 date=2026-11-24 from=06:00 to=12:00
`),
  ).toEqual([]);
});
