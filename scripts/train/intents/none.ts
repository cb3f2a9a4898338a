// What means nothing to a local business: examples written for this project, a line each.

export const nothing: Readonly<Record<string, string>> = {
  none: `
play me something
what happened in the news
i want a plane ticket
how do you boil an egg
my dog is asleep
who painted the mona lisa
i like cars
remind me to call my mum
what's seven times eight
orange
please clean my kitchen
what do you think about politics
which film should i watch
do my tax return
my train leaves at six
it was nice weather
we had a great holiday in spain
i bought a new phone
how old is the earth
define gravity
what's the capital of peru
who won the game last night
sing me a song
what is two plus two
write my homework
how tall is the eiffel tower
buy me some bitcoin
turn on the lights
what's the weather like
set an alarm for six
play some jazz
translate good morning into french
who is the president
do you like football
what is the meaning of life
my favourite colour is green
i have a brother
the sky looks strange
asdf qwerty
lorem ipsum
my laptop is broken
book me a flight to rome
order me a taxi
i need a hotel in madrid
what's my bank balance
it's raining here
i had a long day
nothing much
it depends
maybe
a bit of both
that's interesting
the blue one
by the way i'm left handed
are you married
can you lend me money
tell me a joke
i'm bored
how do i fix my printer
is the moon made of cheese`,
};
