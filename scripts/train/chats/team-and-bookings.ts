// What owners write of the team, the bookings and the tables: examples written for this project, a line each.

export const teamAndBookings: Readonly<Record<string, string>> = {
  "staff.schedule": `
anna could do friday evening
give marco the early shift on monday
i need lisa in from five to ten tomorrow
plan tom for the weekend
let maria work both days
put anna on friday
jack takes over saturday night
we need one more person on the late shift on sunday
have lisa start at noon on tuesday
tom swaps with anna on sunday
put anna on friday 5 to 10
anna works mondays 9 to 5
put anna on friday 9 to 3
add tom to saturday evening 5-11
tom 5-11 saturday`,
  "staff.unschedule": `
anna doesn't have to come on friday
take tom off the saturday shift
lisa gets monday off
i don't need marco tonight after all
cancel the early shift of tom
remove lisa from the rota for tomorrow
one less waiter on tuesday please
remove lisa from tomorrow's shift
cancel tom's shift on saturday
anna isn't working friday`,
  "staff.absent": `
marco called in, he has a fever
lisa is away the first week of december
anna broke her arm and can't work for a while
tom has a doctor's appointment on thursday
maria wants to take her holiday in july
the new girl didn't turn up today
marco is sick tomorrow
jack is on parental leave
nina won't make it in today
lisa is on vacation from december 1 to december 10
anna called in sick
anna rossi out until thursday
lisa can't work on friday
give marco the night off
maria gomez is sick today`,
  "staff.add": `
we found a new waiter, paolo
emma starts with us on monday
there's a new stylist in the team
please set up an account for our new cook
nina joins us as a receptionist
we hired jack
put our new trainee on the staff list
we hired a new server called jack
new waiter starting: paolo
add a new cook named luigi verdi to the team`,
  "staff.remove": `
tom left us last week
marco quit
we let the dishwasher go
lisa doesn't work here any longer
delete paolo from the team
yesterday was emma's last day
tom no longer works here`,
  "staff.role": `
lisa should be able to change the menu as well
make tom a manager
anna runs the place while i'm away, give her the rights
paolo may no longer change prices
give marco access to the figures
promote anna
make lisa a manager
promote tom to manager
give lisa admin access
demote marco to staff
marco is our new manager`,
  "staff.view": `
who's on tonight
who do we have in the kitchen tomorrow
is lisa in on friday
how is the rota looking
does anyone work on boxing day
who is off this weekend
show me next week's shifts
when is marco working
who's working tomorrow
does anna work tomorrow?
who is off this week?
marco's shifts next week`,
  "booking.view": `
how does tonight look
do we have many guests this evening
who's coming at eight
is the smith family booked in
what's on the book for tomorrow
anyone with a birthday today
when is mrs green coming
how many people are down for sunday lunch
any big groups this week
what's my next appointment
is the terrace booked
tonight's reservations please
show me tonight's bookings
who's coming tonight?
bookings tomorrow
what bookings do we have on saturday evening
find the reservation for garcia
who has a table at 8
is anyone booked for lunch tomorrow
show bookings between 6 and 8`,
  "booking.move": `
the millers want to come an hour later
push mrs green to friday
garcia asked for eight instead of seven
could you put the smiths on another day
shift the party of ten to half past
move the johnson table back half an hour
reschedule the four o'clock haircut
ms lee would rather come in the afternoon
move the smith booking to 8
push the johnson table back half an hour
move mr. jones from 7 to 8:30 tomorrow
move the 7pm table to 8pm
reschedule anna kim's booking to friday at 6
put the lees an hour later
can you move the patel booking to saturday at 7?`,
  "booking.cancel": `
the garcias won't come after all
take the smith table out
mr brown called off his appointment
we have to turn away everybody who booked tonight
drop the reservation of the johnsons
cancel garcia's booking tomorrow
scrap the two o'clock
the party of ten isn't happening
cancel garcia's reservation tomorrow
cancel all bookings tonight
cancel the 8pm reservation
cancel the booking abc123
cancel the millers
call off tomorrow's 7pm booking for chen`,
  "booking.noShow": `
the millers never showed up
table for six at seven didn't come
nobody came for the four o'clock
mark the seven pm party as no show
she didn't turn up for her cut
they left us waiting and never arrived
mark the 7pm miller party as no show
the smiths didn't show up
garcia party of 4 no-showed
mark lopez as a no show
nobody came for the 8pm table`,
  "resource.block": `
table five is broken
the terrace is too wet, no guests there today
keep the back room free on saturday
chair two is out of order
bay one has the lift being repaired until friday
nobody should be seated in the garden tonight
block table 3
don't give away the window table tomorrow
block table 5 tonight
keep the terrace free on saturday
t4 is broken
block the back room december 5 all day
hold t1 for the owner tonight
don't seat anyone at t5 tomorrow
block chair 1 tomorrow morning`,
  "resource.unblock": `
table five is fixed
the terrace can be used again
you may seat people in the back room now
chair two works again
free up table 3
the lift is repaired so bay one is open
unblock t2
chair 2 is fixed`,
};
