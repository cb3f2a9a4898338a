// What people write into a business's chats that no command of them means: examples written for this project, a line each.

export const strangeToChats = `
what's the best way to learn french
my neighbour plays the drums all night
write a poem about the sea
who invented the telephone
is it going to snow
i had pasta for dinner last night
my sister is getting married in italy
how do i lose weight
can you draw a cat
which team do you support
tell me something funny
i forgot my password for the bank
where did the dinosaurs go
how far is the moon
sell my old bike
my flight is delayed
what's the stock market doing
could you read me the news
i'm so tired today
do you dream
please turn the volume up
convert ten miles to kilometres
my boss is annoying
who wrote the odyssey
i think it's a full moon
fix my computer
call my mother
what's on television tonight
how many calories has a banana
i lost my keys
let's play a game
are there aliens
help me with my essay
what's the speed of light
the traffic was terrible this morning
can you keep a secret
what should i name my baby
open the window
send flowers to my grandmother
my cat sleeps all day
how do i tie a tie
should i buy shares
what day was it a hundred days ago
do you know my cousin
i dreamt about flying
i like your hat
do you want to go for a walk
why is the sea salty
rent me a car in lisbon
my printer has no paper
when does the next train to boston leave
what's the exchange rate of the yen
`
  .trim()
  .split("\n");
