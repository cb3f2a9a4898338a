// One business as rows: itself, its services, menu, places, hours, people and reviews.
import type { BusinessSpec, Policies, ServiceSpec } from "./business-spec.ts";
import { areas } from "./city/index.ts";
import { firstNames, lastNames } from "./people.ts";
import { type Random, randomOf, uuidOf, widgetKeyOf } from "./random.ts";
import { type Review, reviewsOf } from "./reviews.ts";
import { json, sql, type Value } from "./sql.ts";

export type Row = Record<string, Value>;
/** Rows by table, in an order that foreign keys allow. */
export type Rows = Record<(typeof tableOrder)[number], Row[]>;

export const tableOrder = [
  "public.businesses",
  "auth.users",
  "public.members",
  "public.services",
  "public.catalogue_items",
  "public.resources",
  "public.resource_combinations",
  "public.resource_combination_members",
  "public.opening_hours",
  "public.hour_exceptions",
  "public.staff",
  "public.promotions",
  "public.reviews",
  "public.business_state",
] as const;

const housePolicies: Policies = {
  hold_minutes: 5,
  slot_minutes: 30,
  reminder_lead_minutes: 180,
  follow_up_delay_minutes: 120,
  cancel_cutoff_minutes: 120,
  min_notice_minutes: 30,
  max_advance_days: 90,
  max_party_size: 12,
  ordering: null,
};

/** Everyday kitchens take orders away; the fine ones do not. */
const orderingOf = ({ menu, category, priceLevel }: BusinessSpec): Policies["ordering"] =>
  menu && priceLevel <= 2 && (category === "restaurant" || category === "cafe")
    ? { prepare_minutes: category === "cafe" ? 10 : 20, accept_within_minutes: 0, grace_minutes: 15 }
    : null;

export function rowsOf(spec: BusinessSpec): Rows {
  const random = randomOf(spec.slug);
  const business = uuidOf(`business/${spec.slug}`);
  const reviews = reviewsOf(spec, random);
  return {
    "public.businesses": [businessRow(spec, business, reviews, random)],
    "auth.users": roles.map((role) => ({ id: accountOf(spec, role), email: emailOf(spec, role) })),
    "public.members": roles.map((role) => ({
      business_id: business,
      user_id: accountOf(spec, role),
      role,
      // What a manager and staff may do is the product's to say; only an owner's is a row of its own.
      permissions: role === "owner" ? ["full_access"] : [],
    })),
    "public.services": serviceRows(spec, business),
    "public.catalogue_items": menuRows(spec, business),
    "public.resources": placeRows(spec, business),
    "public.resource_combinations": setRows(spec, business),
    "public.resource_combination_members": setMemberRows(spec, business),
    "public.opening_hours": hourRows(spec, business),
    "public.hour_exceptions": spec.openOnHolidays === true ? [] : holidayRows(business),
    "public.staff": staffRows(spec, business, random),
    "public.promotions": promotionRows(spec, business, random),
    "public.reviews": reviews.map((it, index) => reviewRow(spec, business, it, index)),
    "public.business_state": [
      {
        business_id: business,
        state: json({ business_goals: ["increase_revenue", "improve_ratings"], recent_actions: [] }),
      },
    ],
  };
}

/** One account of each role, so that each can be tried. */
const roles = ["owner", "manager", "staff"] as const;
type MemberRole = (typeof roles)[number];
const accountOf = ({ slug }: BusinessSpec, role: MemberRole): string => uuidOf(`${role}/${slug}`);
const emailOf = ({ slug }: BusinessSpec, role: MemberRole): string => `${role}@${slug}.test`;

/** Whose account it is: the owner's own, that of the second in the house, and that of the last who joined. */
const roleAt = ({ staff }: BusinessSpec, index: number): MemberRole | undefined =>
  index === 0 ? "owner" : index === 1 ? "manager" : index === staff.length - 1 ? "staff" : undefined;

function businessRow(spec: BusinessSpec, id: string, reviews: readonly Review[], random: Random): Row {
  const [latitude, longitude] = spec.city
    ? [spec.city.latitude, spec.city.longitude]
    : (areas[spec.area] ?? [0, 0]);
  const near = (degrees: number) => Number((degrees + (random.next() - 0.5) * 0.006).toFixed(5));
  const rating = reviews.reduce((sum, it) => sum + it.rating, 0) / reviews.length;
  return {
    id,
    slug: spec.slug,
    name: spec.name,
    category: spec.category,
    area: spec.area,
    latitude: near(latitude),
    longitude: near(longitude),
    address: `${spec.street}, ${spec.city?.name ?? "New York"}`,
    phone: `${spec.city?.dial ?? "+1 212 555"} ${String(random.int(100, 199)).padStart(4, "0")}`,
    email: `hello@${spec.slug}.test`,
    time_zone: spec.timeZone ?? "America/New_York",
    locale: spec.locale ?? "en-US",
    currency: spec.currency ?? "USD",
    price_level: spec.priceLevel,
    price_from: spec.usual[0],
    price_to: spec.usual[1],
    rating: Number(rating.toFixed(2)),
    review_count: reviews.length,
    about: spec.about,
    widget_key: widgetKeyOf(spec.slug),
    policies: json({
      ...housePolicies,
      ordering: orderingOf(spec),
      ...spec.policies,
      texts: spec.texts ?? textsOf({ ...housePolicies, ...spec.policies }),
    }),
    faq: json((spec.faq ?? []).map(([question, answer]) => ({ question, answer }))),
  };
}

/** What is written of cancelling says the hours that the policy counts. */
const textsOf = ({ cancel_cutoff_minutes: minutes }: Policies) => ({
  parking: "There is street parking nearby.",
  cancellation: `You can cancel or move free of charge until ${minutes === 120 ? "two" : minutes / 60} hours before.`,
  payment: "We take cash and all major cards.",
});

const serviceId = (slug: string, name: string) => uuidOf(`service/${slug}/${name}`);
const placeId = (slug: string, name: string) => uuidOf(`resource/${slug}/${name}`);
const setId = (slug: string, names: readonly string[]) => uuidOf(`combination/${slug}/${names.join("+")}`);

const serviceRows = (spec: BusinessSpec, business: string): Row[] =>
  spec.services.flatMap((it, position) => {
    const row = serviceRow(spec, business, it, position);
    return [row, ...variantRows(spec, row, it)];
  });

const variantRows = (spec: BusinessSpec, base: Row, { name, variants = {} }: ServiceSpec): Row[] =>
  Object.entries(variants).map(([variant, it]) => ({
    ...base,
    id: serviceId(spec.slug, `${name} (${it.called})`),
    name: `${name} (${it.called})`,
    duration_minutes: it.minutes,
    price_min: it.price[0],
    price_max: it.price[1],
    variant_of: serviceId(spec.slug, name),
    variant,
  }));

const serviceRow = (spec: BusinessSpec, business: string, it: ServiceSpec, position: number): Row => ({
  id: serviceId(spec.slug, it.name),
  business_id: business,
  name: it.name,
  description: it.description ?? null,
  duration_minutes: it.minutes,
  buffer_minutes: it.buffer ?? 0,
  price_min: it.price?.[0] ?? null,
  price_max: it.price?.[1] ?? null,
  min_party: it.party?.[0] ?? 1,
  max_party: it.party?.[1] ?? 1,
  resource_kind: it.kind,
  position,
  variant_of: null,
  variant: null,
});

const menuRows = (spec: BusinessSpec, business: string): Row[] =>
  Object.entries(spec.menu ?? {})
    .flatMap(([section, items]) => items.map((it) => ({ section, ...it })))
    .map((it, position) => ({
      id: uuidOf(`item/${spec.slug}/${it.section}/${it.name}`),
      business_id: business,
      section: it.section,
      name: it.name,
      description: it.description,
      price: it.price,
      currency: spec.currency ?? "USD",
      dietary: it.dietary ?? [],
      allergens: it.allergens ?? [],
      options: json(it.options ?? []),
      position,
    }));

const placeRows = (spec: BusinessSpec, business: string): Row[] =>
  spec.places.map((it) => ({
    id: placeId(spec.slug, it.name),
    business_id: business,
    name: it.name,
    kind: it.kind,
    capacity: it.capacity,
    min_party: it.minParty,
  }));

const setRows = (spec: BusinessSpec, business: string): Row[] =>
  (spec.sets ?? []).map((it) => ({
    id: setId(spec.slug, it.places),
    business_id: business,
    name: it.places.join(" + "),
    capacity: it.capacity,
    min_party: it.minParty,
  }));

const setMemberRows = (spec: BusinessSpec, business: string): Row[] =>
  (spec.sets ?? []).flatMap((set) =>
    set.places.map((name) => ({
      business_id: business,
      combination_id: setId(spec.slug, set.places),
      resource_id: placeId(spec.slug, name),
    })),
  );

const hourRows = (spec: BusinessSpec, business: string): Row[] =>
  spec.week.flatMap((intervals, index) =>
    intervals.map(([opens, closes]) => ({
      id: uuidOf(`hours/${spec.slug}/${index}/${opens}`),
      business_id: business,
      weekday: index + 1,
      opens,
      closes,
    })),
  );

/** Closed at Christmas and New Year, short on New Year's Eve, in the year of loading and the next. */
const holidayRows = (business: string): Row[] =>
  [0, 1].flatMap((year) => {
    const day = (month: number, date: number) =>
      sql(`make_date(extract(year from current_date)::integer + ${year}, ${month}, ${date})`);
    return [
      { business_id: business, date: day(12, 25), intervals: json([]), reason: "Christmas Day" },
      {
        business_id: business,
        date: day(12, 31),
        intervals: json([{ opens: "10:00", closes: "16:00" }]),
        reason: "New Year's Eve",
      },
      { business_id: business, date: day(1, 1), intervals: json([]), reason: "New Year's Day" },
    ];
  });

const staffRows = (spec: BusinessSpec, business: string, random: Random): Row[] =>
  spec.staff.map((role, index) => {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    const account = roleAt(spec, index);
    return {
      id: uuidOf(`staff/${spec.slug}/${index}`),
      business_id: business,
      name,
      role,
      email: account ? emailOf(spec, account) : `${name.toLowerCase().replace(" ", ".")}@${spec.slug}.test`,
      skills: [...(role === "owner" ? [] : [role]), ...servicesDoneBy(spec, index)],
    };
  });

/** They stand at a desk or a counter: no service is theirs to do. */
const deskRoles: ReadonlySet<string> = new Set(["receptionist", "service adviser"]);

/** What a person of the house does with their own hands: the first two all of it, the others a little less each. */
function servicesDoneBy({ staff, services }: BusinessSpec, index: number): string[] {
  if (deskRoles.has(staff[index] ?? "")) return [];
  const byHand = services.filter((it) => it.kind !== "table");
  const left = (position: number) => index >= 2 && position > 0 && position % 3 === index - 1;
  return byHand.filter((_, position) => !left(position)).map((it) => it.name);
}

const offers = [
  {
    title: "Early week",
    description: "15 percent off on Mondays and Tuesdays",
    percent_off: 15,
    code: "EARLYWEEK",
  },
  { title: "Welcome", description: "10 percent off your first visit", percent_off: 10, code: "WELCOME10" },
  { title: "Bring a friend", description: "20 percent off for two", percent_off: 20, code: null },
];

const promotionRows = (spec: BusinessSpec, business: string, random: Random): Row[] =>
  random.chance(0.6)
    ? [
        {
          id: uuidOf(`promotion/${spec.slug}`),
          business_id: business,
          ...random.pick(offers),
          starts_at: sql(`current_date - ${random.int(5, 30)}`),
          ends_at: sql(`current_date + ${random.int(20, 60)}`),
        },
      ]
    : [];

const reviewRow = (spec: BusinessSpec, business: string, it: Review, index: number): Row => ({
  id: uuidOf(`review/${spec.slug}/${index}`),
  business_id: business,
  author: it.author,
  rating: it.rating,
  text: it.text,
  created_at: sql(`now() - interval '${it.daysAgo} days'`),
});
