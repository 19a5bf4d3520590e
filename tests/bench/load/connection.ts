import { connect, type Socket } from "node:net";

export interface Answered {
  status: number;
  bytes: number;
}

/**
 * One kept-alive connection that asks for one thing at a time: the least that a client in Node can cost.
 *
 * Reads a length or chunks, never both, and no more of an answer than where it ends. A closed connection is opened anew.
 */
export function openConnection(port: number, host = "127.0.0.1") {
  let socket: Socket | undefined;
  let settle: ((answered: Answered) => void) | undefined;
  let head = "";
  let status = 0;
  /** Bytes of the body still to come; -1 where chunks say it. */
  let left = 0;
  let bytes = 0;
  let tail = "";

  const finish = (answered: Answered) => {
    const done = settle;
    settle = undefined;
    head = "";
    status = 0;
    tail = "";
    done?.(answered);
  };

  const take = (part: Buffer) => {
    let body = part;
    if (status === 0) {
      head += part.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      body = Buffer.from(head.slice(end + 4), "latin1");
      head = head.slice(0, end);
      status = Number(head.slice(9, 12));
      const length = /^content-length: *(\d+)/im.exec(head)?.[1];
      left = length === undefined ? -1 : Number(length);
      bytes = 0;
      if (left === -1 && !/^transfer-encoding: *chunked/im.test(head)) left = 0;
    }
    bytes += body.length;
    if (left === -1) {
      tail = (tail + body.subarray(-7).toString("latin1")).slice(-7);
      if (!tail.endsWith("0\r\n\r\n") || (bytes > 5 && !tail.startsWith("\r\n"))) return;
    } else if (bytes < left) return;
    const answered = { status, bytes };
    if (/^connection: *close/im.test(head)) socket?.destroy();
    finish(answered);
  };

  const open = () => {
    const fresh = connect(port, host);
    fresh.setNoDelay(true);
    fresh.on("data", take);
    fresh.on("error", () => undefined);
    fresh.on("close", () => {
      if (socket !== fresh) return;
      socket = undefined;
      finish({ status: 0, bytes: 0 });
    });
    return fresh;
  };

  return {
    /** Sends a whole request and gives its answer; status 0 where the connection broke. */
    ask: (request: string | Buffer) =>
      new Promise<Answered>((resolve) => {
        settle = resolve;
        socket = socket && !socket.destroyed ? socket : open();
        socket.write(request);
      }),
    close: () => socket?.destroy(),
  };
}

export type Connection = ReturnType<typeof openConnection>;
