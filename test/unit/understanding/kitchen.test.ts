// What the team says of orders and of what the assistant costs, phrase by phrase.
import { expect, test } from "vitest";
import { misread, restaurant } from "./dashboard-said.ts";

test("which orders there are, and how one goes on", () => {
  expect(
    misread(`
what orders do we have => order.view
orders for today? => order.view
show me the open orders => order.view
any new orders? => order.view
moe's order is ready => order.advance customer=moe step=ready
Moe Green's order is ready for pickup => order.advance customer=Moe Green step=ready
the order for Moe is done => order.advance customer=Moe step=ready
mark it collected => order.advance step=collect
mark Moe's order as picked up => order.advance customer=Moe step=collect
Moe picked up his order => order.advance customer=Moe step=collect
the order is ready => order.advance step=ready
accept Moe's order => order.advance customer=Moe step=accept
`),
  ).toEqual([]);
});

test("what the models cost", () => {
  expect(
    misread(`
show me the costs => cost.view
what does all this cost me => cost.view
how much have the language models cost this month => cost.view
what did i pay for the ai => cost.view
`),
  ).toEqual([]);
});

test("so many as are wanted", () => {
  expect(
    misread(`
top 3 dishes in october => insight.ask from=2026-10-01 until=2026-10-31 most=3 metric=best_items
`),
  ).toEqual([]);
});

test("goals, orders and costs in Spanish", () => {
  const spanish = { ...restaurant, locale: "es-ES" };
  expect(
    misread(
      `
nuestro objetivo es más clientas que repitan => goal.set goal=more_repeat_customers text=nuestro objetivo es más clientas que repitan
nuestra meta es mejores valoraciones => goal.set goal=improve_ratings text=nuestra meta es mejores valoraciones
qué pedidos hay => order.view
el pedido de Moe está listo => order.advance customer=Moe step=ready
cuánto gastamos en la IA => cost.view
queremos más clientas nuevas => goal.set goal=new_customers text=queremos más clientas nuevas
`,
      spanish,
    ),
  ).toEqual([]);
});
