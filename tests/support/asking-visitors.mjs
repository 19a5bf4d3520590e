// Visitors behind a balancer: half of them keep their connection, half come in anew each time,
// and all go elsewhere once the balancer hears that this server is no longer ready.
import { Agent, request } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { setTimeout as wait } from "node:timers/promises";

const { port } = workerData;
let isReady = true;
const visits = [true, true, true, false, false, false].map((keepAlive) =>
  askWhileReady(new Agent({ keepAlive, maxSockets: 1 })),
);
while (isReady) {
  isReady = (await ask("/readyz")) === "200";
  await wait(10);
}
parentPort.postMessage(await Promise.all(visits));

/** Tells how often there was an answer, and of everything else that came instead. */
async function askWhileReady(agent) {
  const failures = [];
  let answered = 0;
  while (isReady) {
    const outcome = await ask("/en", agent);
    if (outcome === "200") answered += 1;
    else failures.push(outcome);
  }
  return { answered, failures };
}

function ask(path, agent) {
  return new Promise((settle) => {
    request({ port, host: "127.0.0.1", path, agent }, (answer) => {
      answer.resume();
      answer.on("end", () => settle(String(answer.statusCode)));
      answer.on("error", (error) => settle(error.message));
    })
      .on("error", (error) => settle(error.code ?? error.message))
      .end();
  });
}
