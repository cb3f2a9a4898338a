// What restricts a wish and is kept by nothing is told, and nothing wider is drafted: audiences, conditions, ranges, rules.
import { expect, test } from "vitest";
import { misread } from "./dashboard-said.ts";

test("a message goes to those it names, on no other day and to no more", () => {
  expect(
    misread(`
tell Friday's guests that we have live music => message.send audience=booked date=2026-11-27 text=we have live music
message the people coming Saturday: park behind the church => message.send audience=booked date=2026-11-28 text=park behind the church
let Saturday's guests know the terrace is closed => message.send audience=booked date=2026-11-28 text=the terrace is closed
message Wednesday's guests: please call us => message.send audience=booked date=2026-11-25 text=please call us
message Saturday's guests: we moved to 5 Main Street on Monday => message.send audience=booked date=2026-11-28 text=we moved to 5 Main Street on Monday
tell tonight's guests that parking is closed => message.send audience=booked date=2026-11-23 text=parking is closed
message everyone coming tomorrow: bring a coat => message.send audience=booked date=2026-11-24 text=bring a coat
message everyone on the waitlist: we have space => unsure about=waitlist.message
message our new customers: welcome => message.send
message customers from Brooklyn: we have space => message.send
message all customers that bookings for Friday are open => message.send audience=all text=bookings for Friday are open
tomorrow at 9 tell my customers that we are open => message.send audience=all text=we are open sendDate=2026-11-24 sendTime=09:00
send my customers a short message: we open late => message.send audience=all text=we open late
`),
  ).toEqual([]);
});

test("a condition that nothing keeps drafts nothing", () => {
  expect(
    misread(`
stop serving pizza after 9pm => unread text=after 9pm; unsure about=restricted
close at 9 on friday unless it is full => unread text=unless it is full; unsure about=restricted
confirm by phone for groups over 8 => unsure about=unkept.confirm
cancellation fee 20 dollars within 24 hours => unsure about=unkept.fee
take a deposit of 10 dollars for groups over 6 => unsure about=unkept.fee
free of charge cancellation until 24 hours before => policy.set policy=cancelCutoffMinutes value=1440
groups up to 8 => policy.set policy=maxPartySize value=8
`),
  ).toEqual([]);
});

test("one price to another is a range where it is what it costs now", () => {
  expect(
    misread(`
S:women's cut is now 65 to 95 => catalogue.reprice item=Women's Cut price=6500 priceMax=9500
S:balayage is 145 to 155 now => catalogue.reprice item=Balayage price=14500 priceMax=15500
S:balayage is $145 to $155 now => catalogue.reprice item=Balayage price=14500 priceMax=15500
S:balayage is now between 145 and 155 => catalogue.reprice item=Balayage price=14500 priceMax=15500
raise the margherita from 14 to 16 => catalogue.reprice item=Margherita price=1600
`),
  ).toEqual([]);
});
