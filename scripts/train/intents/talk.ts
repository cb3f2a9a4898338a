// Talk about the talk, and small talk: examples written for this project, a line each.

export const talk: Readonly<Record<string, string>> = {
  greeting: `
hello there
good evening to you
hey guys
hiya
hi, anyone there
morning
howdy
good day
yo
greetings`,
  thanks: `
you've been very helpful
much appreciated
cheers for that
thanks a million
that's so kind
i appreciate your help
ta
thank you kindly
you're a star
great help, thanks`,
  goodbye: `
see you then
talk to you later
have a nice day
bye for now
until next time
catch you later
that's me done
take care
goodnight
so long`,
  howAreYou: `
how's it going
how are you doing today
what's up
how is your day
you alright
everything good with you
how do you do
how have you been`,
  compliment: `
we loved it
dinner was delicious yesterday
thank the chef, it was great
the team did a fantastic job
my nails look beautiful
what a great evening that was
i'm so happy with my hair
the food was amazing last night
i love my new haircut
you guys are the best
we had a wonderful evening
best pizza in town
what a lovely place
the staff was so friendly
great job on my car
five stars from me
everything tasted fantastic`,
  complaint: `
the steak was overcooked
the service was slow
we had to wait forever
your staff was unfriendly
my colour came out wrong
the bill was wrong
it was too loud and the food was bad
the waiter was rude to us
my soup was cold
i'm not happy with my haircut
we waited an hour for our food
this is unacceptable
my car still makes the same noise after your repair
i found a hair in my pasta
you overcharged me
very disappointed with the service
worst experience ever
i want my money back
nobody answered the phone all day
the room was filthy`,
  bot: `
are you a program
is this a real person
what are you capable of
who is writing here
am i chatting with a robot
are you human
is this automated
are you an ai
who am i speaking with
what are you exactly
do you have a name
are you chatgpt
is there a person behind this
what can you do for me
what can you help with
how does this chat work`,
  repeat: `
come again
i missed that
what was that
can you say it once more
sorry i didn't catch you
run that by me again
pardon me
what did you just write
one more time
tell me again`,
  clarify: `
what do you mean
i don't follow
could you explain what you need
that's confusing
i don't get it
what does that mean
i am confused
that makes no sense to me
why do you need that
what are you asking
can you explain
how do you mean
not sure what you want from me
what should i answer`,
  drop: `
forget about it all
i don't want to continue
let's stop here
no, forget it
never mind the whole thing
leave it
let's not do this
i changed my mind, don't book anything
forget the whole thing
no need anymore
let's drop it
abort
skip the whole booking
i'd rather not continue
stop this please
don't bother`,
};
