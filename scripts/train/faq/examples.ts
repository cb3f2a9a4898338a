// Frequent questions of imagined businesses, written for this project. Of each: the question and the answer as an
// owner writes them, then ways in which customers ask it.

export const frequentQuestions = `
Do you have free Wi-Fi?|Yes, the password is on the receipt.|is there internet|can i get online at your place|what's the wifi password|do you have wireless|is there wlan|could i work on my laptop with your internet
Is there parking nearby?|There is a public garage across the street.|where can i leave my car|do you have a car park|is it easy to park|any parking spots|parking?|can we park on the street
Are dogs allowed?|Yes, well-behaved dogs are welcome on the terrace.|can i bring my puppy|do you allow pets|is my dog welcome|are you pet friendly|would my labrador be ok|may animals come in
Do you have high chairs?|Yes, we have four of them.|is there a seat for a baby|do you have booster seats|we're coming with a toddler, do you have something to sit in|can you provide a baby chair|highchair for my little one
Is there a children's menu?|Yes, with small portions for under tens.|do you have something for kids to eat|are there kids meals|smaller portions for my son|what can children order
Can I sit outside?|Yes, there are eight tables in the garden.|do you have a terrace|is there a patio|are there tables outdoors|can we eat in the open air|outdoor seating?
Do you offer vegan dishes?|A third of the menu is vegan.|is there anything without animal products|what can a vegan eat|any plant based food|i don't eat meat or dairy, is there something for me
Do you have gluten-free options?|Yes, ask for the separate menu.|i have coeliac disease, can i eat there|is there bread without gluten|can you cook without wheat|gluten free?
Is your meat halal?|All of our chicken and lamb is halal.|do you serve halal|can muslims eat your meat|halal?
Can I bring my own wine?|Yes, corkage is 15.|is byob ok|do you charge corkage|may we bring a bottle|can we drink our own wine
Do you do takeaway?|Yes, order by phone until nine.|can i get food to go|do you have takeout|can i pick up my order|could i collect a meal|order to take home
Do you deliver?|Within three miles.|can you bring it to my house|is there home delivery|do you ship to my address|are you on uber eats
Can we hire the place for a private party?|Yes, for up to sixty guests.|do you have a private room|can i rent the whole restaurant|is it possible to have our company event there|we want to celebrate a wedding at yours|exclusive hire
Can I bring a birthday cake?|Gladly, there is no charge for it.|is it ok to bring our own cake|can we have a cake we baked ourselves|may we bring dessert for a birthday|do you charge for cutting a cake
Is there a dress code?|No, come as you are.|what should i wear|can i come in shorts|do i need to dress up|are trainers fine|is it formal
Do you have live music?|Every Friday from eight.|is there a band|do you have a dj|any concerts|is somebody playing at the weekend
Can I watch sports at the bar?|We show the big matches.|do you show football|is the game on tv|are there screens|will you show the final
Do you accept credit cards?|All but American Express.|can i pay by card|do you take visa|is it cash only|which ways of paying do you have|does apple pay work
Do you take a deposit?|20 percent, by card.|do i have to pay in advance|is there a prepayment|will i be charged when i book|how much do i pay up front
Can I get a refund?|Within 14 days.|how do i get my money back|do you return the money|i'm not happy and want to be reimbursed|money back guarantee?
What happens if I am late?|We hold your place for 15 minutes.|how long do you keep my table|i might not be on time|we could be delayed a bit|will you wait if i'm running late
How do I cancel?|Tell us here or by phone, free until the day before.|can i call off my visit|is cancelling free|what is your cancellation policy|is there a fee if i don't show up
Do you sell gift vouchers?|Yes, from 20, at the counter or here.|can i buy a gift card|i want to give it as a present|do you have gift certificates|voucher for my mum
Is there a discount for students?|Ten percent with a card, from Monday to Thursday.|do students pay less|cheaper with a student id|any student offer|i'm at university, is there a reduction
Do you have a loyalty card?|The tenth visit is free.|do i collect points|is there something for regular customers|stamp card?|rewards program
Is the place accessible by wheelchair?|Yes, there is a ramp and a wide toilet.|my mother uses a wheelchair|is there step free access|are there stairs|can disabled people get in|do you have a lift
Where are your toilets?|Downstairs on the left.|is there a restroom|do you have a bathroom for customers|where can i wash my hands|is there a changing table for babies
Is smoking allowed?|Only on the terrace.|can i smoke|is there a smoking area|may i vape inside|where do smokers go
Can I charge my electric car?|There are two chargers behind the house.|do you have a charging station|is there an ev charger|plug for my tesla
How do I get there by public transport?|Tram 4 stops at the door.|which bus goes to you|is there a metro station near|how far are you from the train station|can i come by tram
Can I store my luggage?|Yes, behind the counter.|is there somewhere to leave bags|do you have a cloakroom|where can i put my suitcase|place for my coat
I lost something, what now?|Call us, we keep things for a month.|i forgot my umbrella at yours|did you find a scarf|do you have a lost property box|left my phone there yesterday
Do you have vacancies?|Send your CV to our e-mail address.|are you hiring|i'm looking for a job|can i work for you|do you need staff
Do your staff speak Spanish?|Two of them do.|is there anybody who talks spanish|which languages do you speak|can i get by in spanish
Do I need an appointment?|No, walk-ins are welcome in the morning.|can i just come by|do you take walk ins|is it possible to drop in without booking|do you only work with reservations
How long does a haircut take?|About 45 minutes.|how much time should i plan for a cut|will i be done within an hour|duration of a trim|how long will i be sitting there for my hair
Which hair products do you use?|Olaplex and Davines.|what brands of shampoo do you have|do you use organic products|is your colour without ammonia|what do you put on my hair
Can I choose my stylist?|Yes, name them when you book.|i want the same hairdresser as last time|can i ask for a particular person|is it possible to have a woman cut my hair|i'd like to go to julia again
Do I need a patch test before colouring?|Yes, 48 hours before.|do you test for allergies before dyeing|my skin is sensitive, do you check first|is a skin test needed|allergy test for lash tint
Do you do bridal make-up?|Yes, with a trial beforehand.|i'm getting married, can you do my face|wedding make up?|do you style brides|can i have a trial before the wedding
Do you treat men?|Yes, everything we offer is for all.|is it only for women|can guys come too|do you cut men's hair|are gents welcome
Do you offer treatments during pregnancy?|Yes, a massage from the fourth month.|i'm pregnant, is a massage safe|what can expectant mothers book|can i come when i'm expecting
Should I wash my hair before coming?|No, we do it.|do i come with wet or dry hair|does it matter if my hair is dirty|is washing included
How long does gel polish last?|Two to three weeks.|when do i have to redo my nails|will shellac hold a month|how durable are the nails
Can I bring my child to the appointment?|Of course, there are toys.|may my daughter wait there|is there a play corner|could i come with my baby
Do you offer a courtesy car?|Yes, if you reserve it two days ahead.|can i get a loaner|do you lend me a car meanwhile|replacement vehicle while mine is repaired|how do i get to work while you have my car
Do you work on electric cars?|Brakes and tyres, not batteries.|can you repair my tesla|do you service evs|is my hybrid a problem|do you know about electric vehicles
How long does an oil change take?|Half an hour.|will the oil be done while i wait|how much time for changing oil|duration of an oil service
Do you use original parts?|Yes, or equal ones if you prefer.|are your spares from the manufacturer|do you fit oem components|what quality are the parts
Is there a warranty on repairs?|Two years on parts and work.|what if it breaks again|do you give a guarantee|how long is your work covered|is the repair guaranteed
Can you tow my car?|Within 20 miles, day and night.|my car broke down, can you fetch it|do you have a tow truck|i'm stranded on the road|breakdown service?
Do you give a quote beforehand?|Always, and free of charge.|how much will it be before you start|can i have an estimate|do you tell me the cost first|will there be surprises on the bill
Do you store winter tyres?|Yes, 40 a season.|can i leave my summer wheels with you|do you keep the other set of tires|tyre storage?
Can I wait while you work on the car?|Yes, there is coffee.|is there a waiting room|do i have to leave the car|can i stay until it's finished
Do you wash the car?|A quick wash is included.|do you clean it too|is detailing possible|can you polish the paint
Do you do MOT inspections?|Every Tuesday.|can i get the yearly inspection|emissions test?|my sticker runs out, can you check the car
Are you insured?|Yes, up to one million.|what if something gets damaged|do you have liability cover|who pays when you break something
Do you offer a trial lesson?|The first one is free.|can i try before i sign up|is there a taster class|first session free?
Do I have to bring a towel?|We have towels for 2.|do you provide towels|what should i bring along|are towels included
Is there an age limit?|Under 16 only with a parent.|how old do you have to be|can teenagers come|are minors allowed|do you check ids
Can I pay in instalments?|From 300 on, in three parts.|is financing available|can i split the payment over months|pay later?
Do you issue invoices for companies?|Yes, tell us before you pay.|can i get a receipt with vat|i need a bill for my employer|invoice to my company
Do you clean carpets?|Yes, by the square metre.|can you get a stain out of my rug|do you wash rugs|is carpet cleaning possible
Do you come to my home?|Within the town, for a fee of 10.|can you visit me at my house|is there a home service|do you make house calls
Is tap water free?|Yes, just ask.|do you charge for water|can i have a glass of tap water|free water?
Is a tip included?|No, it is up to you.|how much should i tip|is gratuity on the bill|do you add a service charge
Can I split the bill?|Yes, up to four ways.|can we pay separately|is it possible to have separate checks|can each of us pay their own
Do you serve breakfast?|From eight to eleven.|can i get eggs in the morning|is there brunch|what about breakfast
Is the kitchen open all day?|There is a break from three to five.|can i eat in the afternoon|do you serve food at four|when does the kitchen close
`
  .trim()
  .split("\n")
  .map((line) => {
    const [question = "", answer = "", ...asked] = line.split("|");
    return { question, answer, asked };
  });

/** What customers also say, which no frequent question answers. */
export const unanswered = `
who invented the telephone|do you have a swimming pool|is the owner married|what's the weather tomorrow|can you lend me money|do you sell flowers|can i rent a bike from you|do you repair shoes|how tall is the building
what colour are your walls|is there a pharmacy near you|can i adopt a cat|do you teach cooking|do you have a rooftop bar|is there a sauna|can you print my documents|do you sell lottery tickets|is there a cash machine
do you have a photo booth|can i store my bike|do you make wedding cakes|do you fix phones|is the chef italian|how many people work there|when was it founded|are you the owner|do you sell coffee beans|can i buy the painting
do you pierce ears|do you do tattoos|is there a library|can i see the kitchen|do you have board games|is there a fireplace|do you sell cigarettes|do you have air conditioning|is it loud in the evening|do you have heaters
can you recommend a hotel|do you rent out rooms|can i send a parcel to you|is there a dance floor|do you have a guest book|do you donate to charity|can i film a video there|do you have a newsletter|are your eggs free range
can you sharpen knives|do you sell sunglasses|is there a play by play schedule|do you offer yoga|do you have oat milk|is the fish fresh|do you do eyebrows|do you whiten teeth|can you replace a windscreen|do you fix dents
`
  .trim()
  .split(/[|\n]/);
