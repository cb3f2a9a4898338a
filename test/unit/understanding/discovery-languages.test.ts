// What people who search say in French, German, Italian and Portuguese, phrase by phrase; `>` is said with three salons shown.
import { expect, test } from "vitest";
import { understandDiscovery } from "#understanding/discovery/understand";
import { city, misheard } from "./discovery-said.ts";

test("French", () => {
  expect(
    misheard(
      `
le meilleur coiffeur du centre à moins de 50 $ => discover category=beauty_salon area=downtown maxPrice=5000 sort=best
un restaurant italien ce soir pour deux => discover category=restaurant services=italian date=2026-11-23 after=17:00 before=23:00 partySize=2
un restaurant italien dans la vieille ville pour 4 personnes demain à 19h => discover category=restaurant services=italian area=old town date=2026-11-24 time=19:00 partySize=4
une coupe de cheveux demain matin à moins de 40 $ => discover services=Haircut maxPrice=4000 date=2026-11-24 after=06:00 before=12:00
la vidange la moins chère => discover services=Oil change sort=price
un dentiste à moins de 2 km => discover category=dentist distanceMeters=2000
des restaurants ouverts maintenant => discover category=restaurant date=2026-11-23 time=10:00 open
un garage près de l'université avec de bons avis => discover category=automotive area=university near sort=rating
quelque chose avec terrasse pour 6 ce soir => discover category=restaurant services=terrace date=2026-11-23 after=17:00 before=23:00 partySize=6
j'ai faim => discover category=restaurant
>moins cher => refine cheaper
>plus près => refine closer
>avec 4 étoiles ou plus => refine minRating=4
>montre-moi plus => more
>n'importe où => refine drop=area
>compare les deux premiers => compare businesses=StyleMaster|HairArt indexes=0|1
>que disent les gens de HairArt ? => reviews business=HairArt
>lequel me recommandes-tu ? => recommend
>je prends le premier => accept business=StyleMaster index=0
>trop cher => reject reason=price
>pas celui-là => reject
combien coûte une coupe de cheveux dans le centre ? => priceResearch service=Haircut area=downtown
préviens-moi quand HairArt a un créneau vendredi => watch date=2026-11-27 business=HairArt of=availability
>que surveilles-tu ? => watches
>arrête de surveiller => unwatch
>réserve le deuxième à 18h => book business=HairArt index=1 time=18:00
>où est le deuxième ? => details business=HairArt index=1 topic=location
>oui => affirm
>non merci => deny
bonjour => chitchat kind=greeting
`,
      { locale: "fr-FR" },
    ),
  ).toEqual([]);
});

test("German", () => {
  expect(
    misheard(
      `
bester Friseur in der Innenstadt unter 50 $ => discover category=beauty_salon area=downtown maxPrice=5000 sort=best
ein italienisches Restaurant heute Abend für zwei => discover category=restaurant services=italian date=2026-11-23 after=17:00 before=23:00 partySize=2
italienisches Restaurant in der Altstadt für 4 Personen morgen um 19 Uhr => discover category=restaurant services=italian area=old town date=2026-11-24 time=19:00 partySize=4
Haarschnitt morgen früh unter 40 $ => discover services=Haircut maxPrice=4000 date=2026-11-24 after=06:00 before=12:00
günstigster Ölwechsel => discover services=Oil change sort=price
ein Zahnarzt im Umkreis von 2 km => discover category=dentist distanceMeters=2000
Restaurants jetzt geöffnet => discover category=restaurant date=2026-11-23 time=10:00 open
eine Werkstatt in der Nähe der Universität mit guten Bewertungen => discover category=automotive area=university near sort=rating
etwas mit Terrasse für 6 Personen heute Abend => discover category=restaurant services=terrace date=2026-11-23 after=17:00 before=23:00 partySize=6
ich habe Hunger => discover category=restaurant
>günstiger => refine sort=price cheaper
>näher => refine closer
>mit mindestens 4 Sternen => refine minRating=4
>zeig mir mehr => more
>egal wo => refine drop=area
>vergleiche die ersten beiden => compare businesses=StyleMaster|HairArt indexes=0|1
>was sagen die Leute über HairArt? => reviews business=HairArt
>welchen empfiehlst du? => recommend
>ich nehme den ersten => accept business=StyleMaster index=0
>zu teuer => reject reason=price
>den nicht => reject
was kostet ein Haarschnitt in der Innenstadt? => priceResearch service=Haircut area=downtown
sag mir Bescheid, wenn HairArt am Freitag etwas frei hat => watch date=2026-11-27 business=HairArt of=availability
>was beobachtest du? => watches
>beende alle Beobachtungen => unwatch
>reserviere den zweiten um 18 Uhr => book business=HairArt index=1 time=18:00
>wo ist der zweite? => details business=HairArt index=1 topic=location
>ja => affirm
>nein danke => deny
hallo => chitchat kind=greeting
`,
      { locale: "de-DE" },
    ),
  ).toEqual([]);
});

test("Italian", () => {
  expect(
    misheard(
      `
il miglior parrucchiere del centro sotto i 50 $ => discover category=beauty_salon area=downtown maxPrice=5000 sort=best
un ristorante italiano stasera per due => discover category=restaurant services=italian date=2026-11-23 after=17:00 before=23:00 partySize=2
ristorante italiano nel centro storico per 4 persone domani alle 19 => discover category=restaurant services=italian area=old town date=2026-11-24 time=19:00 partySize=4
un taglio di capelli domani mattina a meno di 40 $ => discover category=beauty_salon services=Haircut maxPrice=4000 date=2026-11-24 after=06:00 before=12:00
il cambio olio più economico => discover services=Oil change sort=price
un dentista entro 2 km => discover category=dentist distanceMeters=2000
ristoranti aperti adesso => discover category=restaurant date=2026-11-23 time=10:00 open
un'officina vicino all'università con buone recensioni => discover category=automotive area=university near sort=rating
qualcosa con terrazza per 6 persone stasera => discover category=restaurant services=terrace date=2026-11-23 after=17:00 before=23:00 partySize=6
ho fame => discover category=restaurant
>più economico => refine sort=price cheaper
>più vicino => refine near closer
>con almeno 4 stelle => refine minRating=4
>mostrami altro => more
>ovunque => refine drop=area
>confronta i primi due => compare businesses=StyleMaster|HairArt indexes=0|1
>cosa dice la gente di HairArt? => reviews business=HairArt
>quale mi consigli? => recommend
>prendo il primo => accept business=StyleMaster index=0
>troppo caro => reject reason=price
>non quello => reject
quanto costa un taglio di capelli in centro? => priceResearch service=Haircut category=beauty_salon area=downtown
avvisami quando HairArt ha posto venerdì => watch date=2026-11-27 business=HairArt of=availability
>cosa stai controllando? => watches
>smetti di controllare => unwatch
>prenota il secondo alle 18 => book business=HairArt index=1 time=18:00
>dov'è il secondo? => details business=HairArt index=1 topic=location
>sì => affirm
>no grazie => deny
ciao => chitchat kind=greeting
`,
      { locale: "it-IT" },
    ),
  ).toEqual([]);
});

test("Portuguese", () => {
  expect(
    misheard(
      `
o melhor cabeleireiro do centro por menos de 50 $ => discover category=beauty_salon area=downtown maxPrice=5000 sort=best
um restaurante italiano esta noite para dois => discover category=restaurant services=italian date=2026-11-23 after=18:00 before=23:30 partySize=2
restaurante italiano na cidade velha para 4 pessoas amanhã às 19h => discover category=restaurant services=italian area=old town date=2026-11-24 time=19:00 partySize=4
um corte de cabelo amanhã de manhã por menos de 40 $ => discover services=Haircut maxPrice=4000 date=2026-11-24 after=06:00 before=12:00
a troca de óleo mais barata => discover services=Oil change sort=price
um dentista a menos de 2 km => discover category=dentist distanceMeters=2000
restaurantes abertos agora => discover category=restaurant date=2026-11-23 time=10:00 open
uma oficina perto da universidade com boas avaliações => discover category=automotive area=university near sort=rating
algo com esplanada para 6 pessoas esta noite => discover category=restaurant services=terrace date=2026-11-23 after=18:00 before=23:30 partySize=6
tenho fome => discover category=restaurant
>mais barato => refine sort=price cheaper
>mais perto => refine near closer
>com pelo menos 4 estrelas => refine minRating=4
>mostra-me mais => more
>qualquer zona => refine drop=area
>compara os dois primeiros => compare businesses=StyleMaster|HairArt indexes=0|1
>o que dizem as pessoas de HairArt? => reviews business=HairArt
>qual recomendas? => recommend
>fico com o primeiro => accept business=StyleMaster index=0
>demasiado caro => reject reason=price
>esse não => reject
quanto custa um corte de cabelo no centro? => priceResearch service=Haircut area=downtown
avisa-me quando HairArt tiver vaga na sexta => watch date=2026-11-27 business=HairArt of=availability
>o que estás a vigiar? => watches
>deixa de vigiar => unwatch
>reserva o segundo às 18h => book business=HairArt index=1 time=18:00
>onde fica o segundo? => details business=HairArt index=1 topic=location
>sim => affirm
>não obrigado => deny
olá => chitchat kind=greeting
`,
      { locale: "pt-PT" },
    ),
  ).toEqual([]);
});

test("two visits in one message", () => {
  const said = {
    fr: "une coupe de cheveux demain à 15h et puis une vidange près de là",
    de: "ein Haarschnitt morgen um 15 Uhr und dann ein Ölwechsel in der Nähe",
    it: "un taglio di capelli domani alle 15 e poi un cambio olio vicino",
    pt: "um corte de cabelo amanhã às 15h e depois uma troca de óleo perto",
  };
  for (const [locale, text] of Object.entries(said))
    expect(understandDiscovery(text, { ...city, locale })).toMatchObject([
      {
        type: "pair",
        near: true,
        wishes: [
          { services: ["Haircut"], date: "2026-11-24", time: "15:00" },
          { services: ["Oil change"], date: "2026-11-24" },
        ],
      },
    ]);
});
