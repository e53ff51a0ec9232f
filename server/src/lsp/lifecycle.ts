/** Holds a client to the order of the protocol: `initialize` first and once, and nothing but `exit` after `shutdown`. */
import {
  ErrorCodes,
  Message,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
} from "vscode-languageserver";

/** A reader that passes on what may be asked at its time; everything else is answered with an error at once. */
export interface Ordered extends MessageReader {
  /** True once the client has said that it is done. */
  hasEnded(): boolean;
}

/** `writer` takes the answers to what is refused; a text that is no message is answered as JSON-RPC has it, with the id `null`. */
export function ordered(reader: MessageReader, writer: MessageWriter): Ordered {
  let stage: "new" | "open" | "ended" = "new";
  const refuse = (id: ResponseMessage["id"], code: number, message: string): void => {
    const response: ResponseMessage = { jsonrpc: "2.0", id, error: { code, message } };
    // A client that reads no answers any more is noticed elsewhere.
    writer.write(response).catch(() => undefined);
  };
  reader.onError((error) => {
    if (error instanceof SyntaxError) refuse(null, ErrorCodes.ParseError, "This message is not JSON.");
  });
  const mayPass = (message: Message): boolean => {
    if (Message.isResponse(message)) return true;
    if (Message.isNotification(message)) return message.method === "exit" || stage === "open";
    if (!Message.isRequest(message)) {
      refuse(null, ErrorCodes.InvalidRequest, "This is neither a request nor a notification nor a response.");
      return false;
    }
    const { id, method } = message;
    if (stage === "new" && method !== "initialize")
      refuse(id, ErrorCodes.ServerNotInitialized, `${method} was asked before initialize.`);
    else if (stage === "open" && method === "initialize")
      refuse(id, ErrorCodes.InvalidRequest, "initialize may be asked once.");
    else if (stage === "ended") refuse(id, ErrorCodes.InvalidRequest, `${method} was asked after shutdown.`);
    else {
      stage = method === "shutdown" ? "ended" : "open";
      return true;
    }
    return false;
  };
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback) => reader.listen((message) => void (mayPass(message) && callback(message))),
    dispose: () => reader.dispose(),
    hasEnded: () => stage === "ended",
  };
}
