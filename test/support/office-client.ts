// A member's dashboard chat over the public API, and what becomes of what they agree to.
import type { ChatMessage, DiffCard } from "#contracts/chat";
import type { DashboardState } from "#contracts/state-views";
import type { StackInfo } from "#scripts/stack/stack-info";
import { ChatClient } from "./chat-client.ts";
import { signIn } from "./sign-in.ts";

export type OfficeChat = ChatClient<DashboardState>;

/** Signed in as a demo account; all have the owners' password. */
export async function openOffice(
  stack: StackInfo,
  business: string,
  { email, password }: { email: string; password: string },
): Promise<OfficeChat> {
  return ChatClient.open<DashboardState>({
    edge: stack.edge,
    chat: "dashboard",
    business,
    bearer: await signIn(stack.supabase, stack.publishableKey, email, password),
  });
}

export const diffOf = (messages: readonly ChatMessage[]): DiffCard | undefined =>
  messages.flatMap((it) => it.cards ?? []).findLast((it) => it.type === "diff");

/** Says yes and gives what is said once the change is made: with the answer, or by event. */
export async function agreed(chat: OfficeChat, yes = "yes"): Promise<ChatMessage> {
  const reply = await chat.say(yes);
  const from = reply.messages[0]?.seq ?? 0;
  const isDone = (it: ChatMessage) =>
    it.seq >= from && ["applied", "undone"].includes(diffOf([it])?.status ?? "");
  return reply.messages.find(isDone) ?? (await chat.until(isDone));
}
