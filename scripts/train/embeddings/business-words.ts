// Words that customers of local businesses say and that general lists of words leave out or rank low.

export const businessWords = `
wifi vegan vegetarian gluten dairy lactose halal kosher nuts peanut peanuts allergy allergies allergen allergens
celiac coeliac pescatarian organic takeaway takeout delivery deliver deliveries pickup curbside dine-in buffet brunch lunch dinner breakfast
dessert desserts appetizer appetizers starter starters mains sides sauce pasta pizza pizzas sushi burger burgers salad wine wines beer beers
cocktail cocktails corkage byob byo espresso latte cappuccino cake cakes birthday birthdays candle candles anniversary
highchair highchairs booster toddler toddlers baby babies kid kids children child stroller strollers pram prams pushchair buggy wheelchair wheelchairs
accessible accessibility ramp elevator lift stairs toilet toilets restroom restrooms bathroom bathrooms washroom terrace patio outdoor outdoors
outside garden rooftop balcony indoors inside heater heaters shade smoking smoke vape smoker dog dogs pet pets puppy cat cats
parking park garage valet bike bicycle bikes bus tram metro train station directions nearby address landmark charger charging
voucher vouchers gift certificate certificates coupon coupons discount discounts promo promotion student seniors senior military loyalty points stamp membership
refund refunds refundable deposit deposits prepay prepayment invoice invoices receipt receipts tip tips gratuity tipping card cards cash contactless
visa mastercard amex paypal cheque check checks installments finance financing warranty guarantee guaranteed quote quotes estimate estimates
cancel cancellation cancellations cancelling reschedule rescheduling late lateness tardy no-show walk-in walk-ins walkin walkins queue wait waiting waitlist
reservation reservations booking bookings appointment appointments availability slot slots private event events function party parties catering
wedding weddings bridal bachelorette corporate group groups dress dresscode attire casual music live dj karaoke tv television screen sports football
haircut haircuts trim blowdry blowout balayage highlights ombre perm keratin extensions bleach toner shampoo conditioner scalp dandruff curls curly fringe bangs
barber barbers beard shave fade buzzcut undercut manicure manicures pedicure pedicures nails gel acrylic shellac polish wax waxing threading eyebrow eyebrows
lash lashes makeup facial facials peel botox filler massage massages spa sauna hot-stone aromatherapy pregnant pregnancy prenatal patch sensitive skin
stylist stylists colourist colorist therapist male female gender ladies gents mens womens
tyre tyres tire tires wheel alignment brake brakes pads rotor rotors clutch exhaust muffler battery batteries oil filter coolant engine gearbox transmission
mot inspection inspections emissions diagnostics diagnostic obd electric hybrid diesel petrol tesla warranty dealer oem parts spare courtesy loaner loan rental
tow towing breakdown windscreen windshield scratch dent dents paint bodywork detailing valeting wash aircon conditioning service servicing mileage
plumber plumbing electrician cleaning cleaner dentist dental vet grooming tutor photographer gym yoga class classes laundry tailor florist bakery
insurance insured licensed certified hygiene sanitised sanitized mask masks covid vaccine vaccinated language languages spanish french german italian portuguese english
hours opening closing holiday holidays christmas easter weekend weekends sunday monday saturday bank kitchen last orders
minimum maximum spend charge charges fee fees surcharge included include extra free complimentary price prices cost costs expensive cheap
size sizes portion portions spicy mild homemade fresh frozen local menu menus seasonal special specials set tasting chef ingredients
luggage bag bags coat cloakroom lost property umbrella socket plug outlet laptop laptops work quiet noise loud window booth bar seat seating
age limit adults only minors teenagers id identification photo photos photography camera filming press job jobs hiring vacancy apprenticeship
complain complaint complaints manager owner feedback review reviews email phone website app instagram whatsapp newsletter
`
  .trim()
  .split(/\s+/);

/** What they stand in. */
export const businessFrames = [
  "do you have *?",
  "is there * at your place?",
  "can i bring my *?",
  "what about *?",
  "do you offer *?",
  "how much is *?",
  "do you take *?",
  "i have a question about *",
  "are * allowed?",
  "where is the *?",
];
