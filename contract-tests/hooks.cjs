// Dredd loads this file in its own process. For each transaction it asks the gate what to send, and compares nothing but
// the status: the gate's judge reads the answer on its way through.
const hooks = require('hooks');

const waiting = new Map();

process.on('message', ({ id, request, skip }) => {
  const { transaction, done } = waiting.get(id);
  waiting.delete(id);
  if (skip) transaction.skip = true;
  else {
    transaction.fullPath = request.path;
    transaction.request.method = request.method;
    transaction.request.headers = request.headers;
    transaction.request.body = request.body;
    transaction.expected = { statusCode: transaction.expected.statusCode };
  }
  done();
});

let lastId = 0;

hooks.beforeEach((transaction, done) => {
  const id = ++lastId;
  waiting.set(id, { transaction, done });
  const [status, mediaType] = transaction.origin.exampleName.split(' > ');
  process.send({
    id,
    operationId: transaction.origin.actionName,
    status: Number(status),
    mediaType: mediaType ?? null,
  });
});
