// The Worker: the app and the Durable Object classes, nothing else.
import { createApp } from "#edge/router";
import { servicesOf } from "#edge/services";

export { BusinessDesk } from "#durable-objects/business-desk";
export { ChatSession } from "#durable-objects/chat-session";

export default createApp(servicesOf);
