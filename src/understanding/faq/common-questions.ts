// What is asked of local businesses, each in several ways: a business's own question, or its text by topic, is also known by
// the ways of the common question that it answers; and who asks what only others answer is not answered with something like it.

/** The name of a text (`*`: what any text must speak of)|the question as owners ask it|ways in which customers do. */
const lists = `
parking|Where can I park?|is there a place for my car|can I leave the car close by|a parking spot or space near you|is there a garage or street parking
cancellation|How do I cancel?|until when can I cancel for free|how late can I call it off|by when do I have to cancel|what if I can't come after all|is there a fee if I cancel|how much notice for a change of plans
children|Are children welcome?|can I bring my kids|is it ok to come with a baby|do you take my daughter or my son too|how about a toddler
*high chairs|Do you have high chairs?|is there a booster seat|a chair for the baby|something for our toddler to sit in
*half portions|Are there smaller portions for children?|do you have half portions|a small plate for my son|is there a kids' menu
pets|Are dogs allowed?|can I bring my dog or puppy|are pets welcome|our dog comes with us
payment|How can I pay?|do you take cards|can I pay in cash|is contactless or paying by phone possible|do you accept visa, mastercard and american express
*tips|Can I tip?|is a tip included|tip by card
dress|Is there a dress code?|what should I wear|are shorts, jeans and sneakers fine|do I have to dress up
accessibility|Is it accessible by wheelchair?|are there steps or stairs at the entrance|my mother can't walk well|somebody with crutches or a walker|step-free restroom
large parties|How large a group can you take?|can you seat a big party together|how many people fit at one table
late|What if we are late?|how long do you keep our table|will you give our table away|we are delayed or stuck in traffic
warranty|Is there a warranty on repairs?|do you guarantee your work|what if it breaks again|how long are parts covered
courtesy car|Do you have a courtesy car?|can I get a loaner or replacement car|do you lend me something to drive meanwhile|how do I get around without my car
*night box|Can I drop the keys off outside opening hours?|is there a key drop box|hand in the keys before you open|leave the car the night before|nobody there when I bring the car
quote|Do you give a quote first?|do I get an estimate of the cost before you start|will you ask or call me before doing extra work|how do I know what it will cost beforehand
electric|Do you work on electric cars?|do you repair EVs, hybrids or a tesla|do you look after electric vehicles
patch test|Do I need a patch test?|a skin or allergy test before colouring|my skin is sensitive, do you test the dye first
stylist|Can I ask for a stylist?|can I choose who cuts my hair|the same hairdresser as last time|I always go to the same person
delivery|Do you deliver?|can you bring the food to my house|home delivery|are you on a delivery app
walk-ins|Do you take walk-ins?|can I just turn up without a reservation|do we need to book or can we walk in
terrace|Is there outdoor seating?|can we sit outside|do you have a terrace, patio or garden
private room|Do you have a private room?|a separate room for a private party|a room to ourselves
wifi|Is there Wi-Fi?|do you have free internet|what is the wifi password
cake|Can I bring a cake?|may we bring our own birthday cake
vegan|Do you have vegan options?|what is there without animal products|a plant based diet
gluten-free|Do you have gluten-free options?|I have coeliac disease, what can I eat|without gluten
deposit|Do I pay a deposit?|is there a prepayment|do I pay something in advance|what do I pay up front
instalments|Can I pay in instalments?|do you offer financing|pay later in monthly parts
vouchers|Do you sell gift cards?|can I buy a voucher for a friend|gift certificates as a present
discounts|Is there a discount for students?|cheaper for seniors or regulars|a loyalty card or membership, points
refunds|Can I get a refund?|my money back if I don't like it|I am not happy with it
charging|Can I charge my phone?|a plug for my phone or laptop|an ev charger for my car
dishes|Do you have fish and chips, burgers or sushi?|do you serve soup, steak or ice cream
halal|Is your meat halal or kosher?|organic or free range meat
corkage|Can I bring my own wine?|do you charge corkage|byob
smoking|Is smoking allowed?|where can I smoke or vape
music|Is there live music?|a band, dj or piano|is there dancing
sports|Can I watch the game on tv?|do you show football
toilets|Where are the toilets?|is there a bathroom for customers|a changing table
climate|Is there air conditioning?|is it warm, are there heaters
catering|Do you do catering?|can you host a wedding reception
playground|Is there a playground?|a play area for kids
luggage|Can I leave my luggage with you?|is there a cloakroom for my coat or suitcase
lost|I lost something at yours|where is your lost property
jobs|Are you hiring?|do you need staff|do you train apprentices
languages|Do you speak Spanish?|which languages does your staff speak
transport|Is there a bus stop near you?|which train or tram goes there|a taxi
people|Who is the owner or the chef?|do you have a male or female stylist, doctor or mechanic|how many people work there
products|Which products do you use?|are your products organic or cruelty free|what brands do you have
selling|Do you sell used cars?|do you sell tyres, shampoo, coffee or flowers|can I buy your sauce
renting|Can I rent a car, van or bike from you?|do you rent out rooms, chairs or tools
towing|Do you tow cars?|my car broke down, can you fetch it|can you pick my car up from home
washing|Do you wash the car?|do you clean or polish it
storage|Do you store winter tyres?|can I leave my wheels with you
own parts|Can I bring my own parts?|do you fit parts that I bought
repairs|Do you repair windscreens, dents or paint?|do you work on motorbikes, bicycles or trucks|do you recycle batteries
insurance|Do you take insurance?|do you work with my insurance company
home visits|Do you come to my home?|do you make house calls|can you do it at my house
emergencies|Do you have an emergency service?|what if it is urgent at night
extensions|Do you do hair extensions, wigs or make-up?|do you dye eyebrows or pierce ears
pregnancy|Is it safe when I am pregnant?|treatments for expecting mothers
pain|Will it hurt?|can I get sedation
men|Do you treat men?|is it only for women
accounts|Are you on Instagram or Facebook?|do you have a newsletter
drinks|Do you offer coffee or water?|do you have magazines
company|Can my friend watch or wait?|may somebody come along
`;

interface CommonQuestion {
  /** The name under which businesses keep their text about it. */
  topic: string;
  /** Only a text that speaks of it answers. */
  marked: boolean;
  question: string;
  answer: string;
  ways: string[];
}

export const commonQuestions: readonly CommonQuestion[] = lists
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", question = "", ...ways] = line.split("|");
    return { topic: name.replace("*", ""), marked: name.startsWith("*"), question, answer: "", ways };
  });
