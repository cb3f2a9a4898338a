// Orders of owners that a demanding reader tried, phrase by phrase: several things at once, ranges, what is taken back.
// No part of them is lost, and none is done on a guess.
import { expect, test } from "vitest";
import { misread, restaurant } from "./dashboard-said.ts";

const mario = {
  ...restaurant,
  categories: [...restaurant.categories, "Sides"],
  items: [...restaurant.items, "Lasagne della Nonna", "Garlic Bread"],
};

test("prices by range, and several new things with a price each", () => {
  expect(
    misread(
      `
add $2 to the margherita => catalogue.reprice item=Margherita change=200
raise the margherita from 14 to 15 => catalogue.reprice item=Margherita price=1500
change margherita price to 15-17 => catalogue.reprice item=Margherita price=1500 priceMax=1700
add pizza bianca $14 and lemon tart $9 and close at 9 tonight => catalogue.add kind=item category=Pizza name=bianca price=1400; catalogue.add name=lemon tart price=900; hours.except date=2026-11-23 closes=21:00
add mac and cheese $12, cheesecake $9 => catalogue.add name=mac and cheese price=1200; catalogue.add name=cheesecake price=900
add tacos al pastor to mains for 14.50 and churros to desserts for 6 => catalogue.add category=mains name=tacos al pastor price=1450; catalogue.add kind=item category=Desserts name=churros price=600
`,
      mario,
    ),
  ).toEqual([]);
});

test("services by their price and their length", () => {
  expect(
    misread(`
S:raise haircuts to 45-55 => catalogue.reprice item=Men's Haircut price=4500 priceMax=5500
S:make the balayage between $65 and $95 => catalogue.reprice item=Balayage price=6500 priceMax=9500
S:add 'keratin treatment' for $120, 90 minutes => catalogue.add kind=service name=keratin treatment price=12000 durationMinutes=90
`),
  ).toEqual([]);
});

test("a verb that is a part of a name too names nothing before the name itself", () => {
  expect(
    misread(
      "change oil change price to $65-95 => catalogue.reprice item=Oil change price=6500 priceMax=9500",
      {
        items: [],
        services: ["Oil change", "Tyre change"],
      },
    ),
  ).toEqual([]);
});

test("what is sold several at once and sold in Spanish", () => {
  expect(
    misread(
      `
añade churros 6 y flan 5 a los postres => catalogue.add name=churros price=600; catalogue.add kind=item category=Desserts name=flan price=500
deshaz el cambio de horario => undo what=horario
cancelación gratis hasta 24 horas antes => policy.set policy=cancelCutoffMinutes value=1440
dile a Pat: claro, en la terraza => escalation.reply customer=Pat text=claro, en la terraza
`,
      { ...mario, locale: "es-ES" },
    ),
  ).toEqual([]);
});

test("what is taken back, which rule is meant and who is answered", () => {
  expect(
    misread(
      `
undo => undo
undo the hours change => undo what=hours
put everything back the way it was => undo all
undo everything => undo all
take back the price change => undo what=price
cancel for free until 24 hours before => policy.set policy=cancelCutoffMinutes value=1440
cancellation free until 24 hours before => policy.set policy=cancelCutoffMinutes value=1440
tell pat: sure, terrace only => escalation.reply customer=Pat text=sure, terrace only
tell the regulars: new menu => message.send audience=regulars text=new menu
add a new mechanic called Pete, works mon to fri 8 to 4 => staff.add name=Pete job=mechanic; staff.schedule staff=Pete weekdays=1|2|3|4|5 from=08:00 to=16:00
`,
      mario,
    ),
  ).toEqual([]);
});

test("what is asked about figures, the menu and the days to come", () => {
  expect(
    misread(
      `
no-shows vs last month => insight.ask from=2026-11-01 until=2026-11-23 compareFrom=2026-10-01 compareUntil=2026-10-31 metric=no_shows
no shows last 4 weeks compared with before => insight.ask from=2026-10-27 until=2026-11-23 compareFrom=2026-09-29 compareUntil=2026-10-26 metric=no_shows
count no-shows over 60 days => policy.missed days=60
how's the quattro formaggi selling => insight.ask item=Quattro Formaggi metric=sales
what's on the menu? => catalogue.view
whats the price of the branzino => catalogue.view item=branzino
how much is the diavola? => catalogue.view item=Diavola
delete everything => unsure about=everything
closed next monday for inventory => hours.except date=2026-11-30 closed reason=inventory
Lucy works friday 5 to 10 => staff.schedule staff=Lucy date=2026-11-27 from=17:00 to=22:00
make Lucy a manager => staff.role staff=Lucy role=manager
which day is our busiest => insight.ask metric=busiest_days
when is it quiet => insight.ask metric=busiest_hours least
how many people can we seat => capacity.view
what's our capacity => capacity.view
how many tables do we have => capacity.view
what promotions do we have? => promotion.view
how many guests do we have on friday => booking.view date=2026-11-27
how many guests did we have on friday => insight.ask from=2026-11-20 until=2026-11-20 metric=covers
our goal is fewer no-shows and more lunch guests => goal.set goal=reduce_no_shows text=our goal is fewer no-shows and more lunch guests; goal.set goal=fill_quiet_times text=our goal is fewer no-shows and more lunch guests
our goal is fewer no-shows and world peace everywhere => goal.set goal=reduce_no_shows text=our goal is fewer no-shows and world peace everywhere; goal.set text=world peace everywhere
`,
      mario,
    ),
  ).toEqual([]);
});

test("what is said plainly is taken as it is meant", () => {
  expect(
    misread(
      `
put a Capricciosa on the menu at 18 => catalogue.add kind=item name=Capricciosa price=1800
diavola should be called Diavola Forte => catalogue.change item=Diavola field=name value=Diavola Forte
update the burrata's description: with figs and honey => catalogue.change item=Burrata field=description value=with figs and honey
we're taking next monday off => hours.except date=2026-11-30 closed
sundays 12 to 8 please => hours.set weekdays=7 opens=12:00 closes=20:00
when people ask about wifi say the password is on the menu => faq.add question=Wifi? answer=the password is on the menu
if someone asks about gluten free: we have gluten free pasta => faq.add question=Gluten free? answer=we have gluten free pasta
tom and lisa swap shifts on friday => staff.swap staff=Tom Reed other=Lisa Chen date=2026-11-27
move dora shaw to 8 => booking.move customer=Dora Shaw toTime=20:00
push rosa klein back by half an hour => booking.move customer=Rosa Klein shiftMinutes=30
how many new customers did we get last month => insight.ask from=2026-10-01 until=2026-10-31 metric=repeat_customers fresh
who has the fewest hours next week => insight.ask from=2026-11-30 until=2026-12-06 metric=staff_load
add a question: Is there parking? Yes, behind the church => faq.add question=Is there parking? answer=Yes, behind the church
we don't take groups bigger than 8 => policy.set policy=maxPartySize value=8
cancel dora shaw => booking.cancel customer=Dora Shaw
john smith didn't show => booking.noShow customer=John Smith
`,
      mario,
    ),
  ).toEqual([]);
});

test("and in Spanish", () => {
  expect(
    misread(
      `
que reservas tengo hoy => booking.view date=2026-11-23
¿cuánto cuesta la burrata? => catalogue.view item=Burrata
ahora también tenemos cannoli por 8 => catalogue.add name=cannoli price=800
la diavola ahora se llama Inferno => catalogue.change item=Diavola field=name value=Inferno
cambia la descripción de la diavola: con higos y miel => catalogue.change item=Diavola field=description value=con higos y miel
cerramos el día de navidad => hours.except date=2026-12-25 closed reason=navidad
¿abrimos en navidad? => hours.view date=2026-12-25
el lunes que viene no abrimos => hours.except date=2026-11-30 closed
lisa trabaja el viernes de 5 a 10 => staff.schedule staff=Lisa Chen date=2026-11-27 from=17:00 to=22:00
grace brooks no vino => booking.noShow customer=Grace Brooks
grupos de 10 como máximo => policy.set policy=maxPartySize value=10
¿quién trabajó más la semana pasada? => insight.ask from=2026-11-16 until=2026-11-22 metric=staff_load
¿qué día hay más gente? => insight.ask metric=busiest_days
¿cuánta gente cabe? => capacity.view
¿cuál es nuestro aforo? => capacity.view
¿qué promociones hay? => promotion.view
¿cuántos comensales tenemos el viernes? => booking.view date=2026-11-27
cerramos el lunes por inventario => hours.except date=2026-11-30 closed reason=inventario
`,
      { ...mario, locale: "es-ES" },
    ),
  ).toEqual([]);
});

test("hours told day by day in one breath are all kept", () => {
  expect(
    misread(
      `
Hi, I'm new here. We're open Tuesday to Sunday from 1 to 11pm => hours.set weekdays=2|3|4|5|6|7 opens=13:00 closes=23:00
we open mon to fri 9 to 6 and saturdays 10 to 2 => hours.set weekdays=1|2|3|4|5 opens=09:00 closes=18:00; hours.set weekdays=6 opens=10:00 closes=14:00
our hours are Monday to Saturday 10 to 8, closed Sunday => hours.set weekdays=1|2|3|4|5|6 opens=10:00 closes=20:00; hours.set weekdays=7 closed
our hours are Monday to Saturday 10 to 8. We're closed this Sunday => hours.set weekdays=1|2|3|4|5|6 opens=10:00 closes=20:00; hours.except date=2026-11-29 closed
open at 9 close at 6 on Sundays => hours.set weekdays=7 opens=09:00 closes=18:00
open 10 to 4 on dec 24 and closed on dec 25 => hours.except date=2026-12-24 opens=10:00 closes=16:00; hours.except date=2026-12-25 closed
`,
      mario,
    ),
  ).toEqual([]);
  expect(
    misread(
      `
Hola, soy nueva aquí. Abrimos de martes a domingo de 13 a 23 => hours.set weekdays=2|3|4|5|6|7 opens=13:00 closes=23:00
Acabo de abrir mi restaurante, abrimos de lunes a viernes de 9 a 18 y los sábados de 10 a 14 => hours.set weekdays=1|2|3|4|5 opens=09:00 closes=18:00; hours.set weekdays=6 opens=10:00 closes=14:00
mi horario es de lunes a sábado de 10:00 a 20:00, domingo cerrado => hours.set weekdays=1|2|3|4|5|6 opens=10:00 closes=20:00; hours.set weekdays=7 closed
abrimos de 10 a 8 de martes a sábado, cerramos domingo y lunes => hours.set weekdays=2|3|4|5|6 opens=10:00 closes=20:00; hours.set weekdays=7|1 closed
de martes a sábado de 10 a 20 h => hours.set weekdays=2|3|4|5|6 opens=10:00 closes=20:00
leo está de vacaciones de lunes a viernes => outOfScope
`,
      { ...mario, locale: "es-ES" },
    ),
  ).toEqual([]);
});
