// Short menus by kitchen: "name | description | price | diets | allergens", a section a block.
import type { MenuItemSpec } from "../business-spec.ts";

type Menu = Record<string, MenuItemSpec[]>;

const words = (text: string | undefined) =>
  (text ?? "")
    .split(",")
    .map((it) => it.trim())
    .filter((it) => it !== "");

function item(line: string): MenuItemSpec {
  const [name = "", description = "", price = "", diets, allergens] = line.split("|").map((it) => it.trim());
  return {
    name,
    description,
    price: Math.round(Number(price) * 100),
    dietary: words(diets),
    allergens: words(allergens),
  };
}

/** A line without a bar opens a section. */
function menu(text: string): Menu {
  const found: Menu = {};
  let section = "Menu";
  for (const line of text.split("\n").map((it) => it.trim())) {
    if (line === "") continue;
    if (!line.includes("|")) section = line;
    else (found[section] ??= []).push(item(line));
  }
  return found;
}

export const menus = {
  mexican: menu(`
    Starters
    Guacamole | Avocado, lime, tortilla chips | 9 | vegan,vegetarian,gluten-free
    Elote | Grilled corn, cotija, chilli | 7 | vegetarian,gluten-free | milk
    Tacos
    Tacos al Pastor | Marinated pork, pineapple, coriander | 13 | gluten-free
    Baja Fish Tacos | Battered cod, slaw, chipotle | 14 | | gluten,fish,eggs
    Mushroom Tacos | Oyster mushrooms, salsa verde | 12 | vegan,vegetarian,gluten-free
    Mains
    Chicken Mole | Twenty-spice sauce, rice | 19 | gluten-free | nuts,sesame
    Carnitas Plate | Slow pork, beans, tortillas | 20 | gluten-free
    Enchiladas Verdes | Chicken, tomatillo, crema | 17 | gluten-free | milk
    Desserts
    Churros | Cinnamon sugar, chocolate | 8 | vegetarian | gluten,milk`),
  japanese: menu(`
    Small plates
    Edamame | Sea salt | 6 | vegan,vegetarian,gluten-free | soya
    Gyoza | Pork and cabbage, six pieces | 9 | | gluten,soya,sesame
    Sushi
    Salmon Nigiri | Two pieces | 7 | gluten-free | fish
    Tuna Roll | Eight pieces | 12 | | fish,soya
    Avocado Roll | Eight pieces | 9 | vegan,vegetarian | soya
    Omakase Plate | Twelve pieces, chef's choice | 38 | | fish,crustaceans,soya
    Bowls
    Tonkotsu Ramen | Pork broth, egg, noodles | 17 | | gluten,eggs,soya
    Vegetable Udon | Shiitake, greens | 15 | vegan,vegetarian | gluten,soya
    Desserts
    Mochi | Three flavours | 8 | vegetarian | milk`),
  chinese: menu(`
    Dim sum
    Har Gow | Prawn dumplings, four pieces | 9 | | crustaceans,gluten
    Spring Rolls | Vegetables, three pieces | 7 | vegan,vegetarian | gluten,soya
    Wok
    Kung Pao Chicken | Peanuts, chilli | 17 | | nuts,soya
    Mapo Tofu | Sichuan pepper, rice | 15 | vegan,vegetarian | soya
    Beef Chow Fun | Wide rice noodles | 18 | | soya
    Peking Duck | Half, pancakes, plum sauce | 36 | | gluten,soya
    Sides
    Garlic Greens | Pak choi | 10 | vegan,vegetarian,gluten-free
    Egg Fried Rice | Spring onion | 8 | vegetarian | eggs,soya`),
  indian: menu(`
    Starters
    Samosas | Potato and pea, two pieces | 8 | vegan,vegetarian | gluten
    Chicken Tikka | From the tandoor | 12 | gluten-free | milk
    Curries
    Butter Chicken | Tomato, cream, fenugreek | 18 | gluten-free | milk,nuts
    Lamb Rogan Josh | Slow-cooked, Kashmiri chilli | 21 | gluten-free
    Chana Masala | Chickpeas, ginger | 15 | vegan,vegetarian,gluten-free
    Palak Paneer | Spinach, fresh cheese | 16 | vegetarian,gluten-free | milk
    Breads
    Garlic Naan | From the tandoor | 5 | vegetarian | gluten,milk
    Desserts
    Gulab Jamun | Warm, with cardamom | 7 | vegetarian | gluten,milk`),
  french: menu(`
    Entrées
    Soupe à l'Oignon | Gruyère crouton | 12 | vegetarian | gluten,milk
    Steak Tartare | Hand-cut, egg yolk | 18 | gluten-free | eggs,mustard
    Plats
    Moules Frites | Mussels, white wine | 24 | | molluscs,milk
    Coq au Vin | Braised in red wine | 28 | | celery,sulphites
    Ratatouille | Provençal vegetables | 19 | vegan,vegetarian,gluten-free
    Steak Frites | Sirloin, béarnaise | 34 | gluten-free | eggs,milk
    Desserts
    Crème Brûlée | Vanilla | 10 | vegetarian,gluten-free | eggs,milk
    Tarte Tatin | Apple, crème fraîche | 11 | vegetarian | gluten,milk`),
  burgers: menu(`
    Burgers
    Corner Classic | Beef, cheddar, pickles | 13 | | gluten,milk,mustard
    Bacon Double | Two patties, smoked bacon | 17 | | gluten,milk
    Bean Burger | Black bean, avocado | 12 | vegan,vegetarian | gluten
    Fried Chicken Sandwich | Buttermilk, slaw | 14 | | gluten,milk,eggs
    Sides
    Fries | Twice cooked | 5 | vegan,vegetarian,gluten-free
    Onion Rings | Beer batter | 6 | vegetarian | gluten
    Shakes
    Vanilla Shake | Thick | 7 | vegetarian,gluten-free | milk
    Peanut Shake | Salted peanut | 8 | vegetarian,gluten-free | milk,nuts`),
  grill: menu(`
    Raw bar
    Oysters | Half a dozen, mignonette | 21 | gluten-free | molluscs
    Crab Cocktail | Avocado, lime | 18 | gluten-free | crustaceans,eggs
    From the grill
    Catch of the Day | Lemon butter, greens | 29 | gluten-free | fish,milk
    Lobster | Half or whole, drawn butter | 46 | gluten-free | crustaceans,milk
    New York Strip | 12 oz, chimichurri | 39 | gluten-free
    Grilled Cauliflower | Romesco | 18 | vegan,vegetarian | nuts
    Sides
    Mashed Potatoes | Brown butter | 8 | vegetarian,gluten-free | milk
    Desserts
    Key Lime Pie | Whipped cream | 10 | vegetarian | gluten,milk,eggs`),
  mediterranean: menu(`
    Mezze
    Hummus | Olive oil, warm pita | 9 | vegan,vegetarian | gluten,sesame
    Falafel | Tahini, pickles | 10 | vegan,vegetarian | sesame
    Grilled Halloumi | Honey, thyme | 12 | vegetarian,gluten-free | milk
    Mains
    Lamb Kofta | Yoghurt, sumac | 21 | gluten-free | milk
    Sea Bream | Olives, capers | 26 | gluten-free | fish
    Moussaka | Aubergine, béchamel | 19 | | gluten,milk,eggs
    Desserts
    Baklava | Pistachio | 8 | vegetarian | gluten,nuts`),
  vegan: menu(`
    Bowls
    Green Bowl | Kale, quinoa, avocado | 14 | vegan,vegetarian,gluten-free
    Tempeh Bowl | Peanut sauce, brown rice | 15 | vegan,vegetarian,gluten-free | soya,nuts
    Roots Bowl | Beetroot, carrot, lentils | 13 | vegan,vegetarian,gluten-free
    Toasts
    Avocado Toast | Sourdough, chilli | 11 | vegan,vegetarian | gluten
    Juices
    Celery Apple | Cold pressed | 7 | vegan,vegetarian,gluten-free | celery
    Desserts
    Chocolate Torte | Almond base | 8 | vegan,vegetarian,gluten-free | nuts`),
  barbecue: menu(`
    Smoked
    Brisket | Fourteen hours, half a pound | 22 | gluten-free
    Pulled Pork Sandwich | Vinegar slaw | 15 | | gluten,mustard
    Ribs | Half rack | 24 | gluten-free | mustard
    Smoked Jackfruit | Barbecue sauce | 16 | vegan,vegetarian,gluten-free
    Sides
    Mac and Cheese | Three cheeses | 9 | vegetarian | gluten,milk
    Cornbread | Honey butter | 6 | vegetarian | gluten,milk,eggs
    Desserts
    Pecan Pie | Bourbon | 9 | vegetarian | gluten,nuts,eggs`),
  bar: menu(`
    Cocktails
    Old Fashioned | Bourbon, bitters | 15 | vegan,vegetarian
    Night Owl | Mezcal, grapefruit, salt | 16 | vegan,vegetarian
    No-Proof Spritz | Without alcohol | 10 | vegan,vegetarian
    Plates
    Charcuterie | Three meats, pickles | 19 | | gluten,mustard,sulphites
    Truffle Fries | Parmesan | 11 | vegetarian,gluten-free | milk
    Olives | Marinated | 6 | vegan,vegetarian,gluten-free`),
  vietnamese: menu(`
    Starters
    Summer Rolls | Prawn, herbs, peanut sauce | 9 | gluten-free | crustaceans,nuts
    Tofu Rolls | Herbs, peanut sauce | 8 | vegan,vegetarian,gluten-free | soya,nuts
    Noodles
    Pho Bo | Beef broth, rice noodles | 16 | gluten-free | fish
    Pho Chay | Mushroom broth, tofu | 14 | vegan,vegetarian,gluten-free | soya
    Bun Cha | Grilled pork, herbs | 17 | gluten-free | fish
    Drinks
    Vietnamese Coffee | Condensed milk | 6 | vegetarian,gluten-free | milk`),
  cafe: menu(`
    Breakfast
    Eggs Benedict | Ham, hollandaise | 14 | | gluten,eggs,milk
    Pancakes | Maple syrup, berries | 12 | vegetarian | gluten,eggs,milk
    Granola | Yoghurt, fruit | 9 | vegetarian | milk,nuts
    Lunch
    Club Sandwich | Chicken, bacon | 14 | | gluten,eggs
    Tomato Soup | Grilled cheese | 11 | vegetarian | gluten,milk
    Coffee
    Flat White | Double shot | 4.50 | vegetarian,gluten-free | milk
    Filter | Single origin | 4 | vegan,vegetarian,gluten-free`),
  portuguese: menu(`
    Petiscos
    Pastéis de Bacalhau | Salt cod fritters | 7 | | fish,eggs
    Caldo Verde | Kale soup | 6 | gluten-free
    Pratos
    Bacalhau à Brás | Cod, egg, straw potatoes | 16 | gluten-free | fish,eggs
    Arroz de Marisco | Seafood rice | 22 | gluten-free | crustaceans,molluscs
    Legumes Assados | Roast vegetables | 13 | vegan,vegetarian,gluten-free
    Sobremesas
    Pastel de Nata | Custard tart | 2.50 | vegetarian | gluten,eggs,milk`),
} as const;
