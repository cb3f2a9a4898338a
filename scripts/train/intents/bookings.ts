// Bookings made, moved, called off and looked up, and the wish for a person: examples written for this project, a line each.

export const bookings: Readonly<Record<string, string>> = {
  book: `
could i get in for a pedicure
we fancy eating at yours tonight
i want my tyres changed on friday
put my name in the book for sunday
any possibility of getting a table
i'd like to set up an appointment for a colour
please schedule my car for an inspection
we need somewhere to eat for my graduation, can we have a table
could you slot me in for a shave
could you squeeze us in on saturday
we'd love to come by for dinner with my parents
put me down for thursday evening
pencil me in for a cut and colour
i want to come in and get my nails done
get my car in for an oil change this week
can somebody look at my brakes on monday
is it possible to hold a table for our anniversary
save us a spot near the window
fit my daughter in for a trim
my wife and i want to eat at yours on friday
sort me out with a slot for a beard trim
i need to schedule a massage
arrange a tyre change for my van
sign me up for a facial
can we grab a table tonight
set up a visit for a manicure
looking to dine with you this weekend
secure a place for our team lunch
i'd like to come over for brunch on sunday
get us in somewhere around eight
reserve the back room for a birthday
make an appointment for my mother
find me a time with maria
i want to be seen by a stylist tomorrow
my car needs a service, when can i bring it in
we are planning a meal out and picked you`,
  move: `
we need another day for our table
can my appointment be on a different date
i'd like to come at another time than agreed
please put our table on a later hour
could we do the day after instead of what we booked
my meeting runs over, can my haircut start later
let's pick a new date for the visit
i must change the date of my appointment
is a different time possible for what we reserved
can we push our dinner back a bit
something came up, could we come another day instead
i need to shift my appointment
our plans changed, is thursday still possible for our booking
would it be ok to come a week later than booked
swap my slot to the afternoon
postpone my haircut please
we can't make the original time, could it be later
bring my appointment forward
i'd rather come on the weekend than on the day i booked
rearrange my visit
can i switch to a different evening
delay our table
my train is cancelled so i need a different day for my reservation
put our booking off until next month
is there any way to alter when we come
could the reservation be earlier
we booked the wrong day, can you fix it
change of plan, different time for our table please
i have to work that day, what about moving it`,
  cancel: `
we won't make it tonight, please free the table
my husband is sick, so no dinner for us
i'm afraid we have to cancel
take me off your list
remove my name from tomorrow
call off my appointment please
there is no need for our table anymore
we decided to stay at home, please drop the table
i want out of my appointment
please annul the reservation
we won't be coming after all
unfortunately we can't make it tonight
please take my name off the list
give our table to someone else
i no longer need the appointment
scrap the reservation
we have to call it off, my son is ill
i will not be able to attend my appointment
get rid of my booking
drop our reservation for tomorrow
my plans fell through, please void the booking
don't hold the table for us anymore
undo my reservation
i have to back out of the appointment
release the table
we're not going to show up, sorry
withdraw my appointment
the dinner is off
please delete the slot i have on friday
can't come anymore, sorry`,
  check: `
can you see my booking
did my appointment get through
are we still on for tonight
tell me when my appointment is
at what time did we book
is there a reservation for smith
do i have something booked with you
am i on your list for tonight
did my reservation go through
what did i book again
when was my appointment supposed to be
do you have us down for saturday
i forgot what time we're coming
is my slot still good
can you look up my reservation
remind me when i'm due in
have you got a table under my name
just making sure our dinner is still on
what time is my haircut
could you verify my appointment
i never got a confirmation, was it made
which day did we settle on
pull up my booking details
show me what i have coming up
is everything set for tomorrow
did you receive my booking
confirm that we're in your book`,
  human: `
may i speak with the boss
i need a person not a program
could i have a word with someone at the salon
get me someone from your team
let me talk to whoever is responsible
let somebody real answer me
ask a colleague to write me
put me through to the owner
i'd rather deal with an actual human being
is there somebody in charge
get the manager on this
this bot is useless, let me have a real person
can one of your staff ring me
i need to speak with the chef
connect me to the front desk
have someone get back to me
i want to discuss this with an employee
can i chat with a member of the team
who can i speak to about this
please let a colleague handle this
transfer me
is there anyone there i could write with
i don't want to talk to a machine
pass me on to customer service
could the salon owner contact me`,
};
