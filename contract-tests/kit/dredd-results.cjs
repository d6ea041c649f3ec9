// Loaded by Dredd, which is otherwise left alone: tells what became of each transaction.
const hooks = require('hooks');

hooks.afterAll((transactions, done) => {
  const results = transactions.map(({ name, test, skip }) => [name, skip ? 'skip' : (test?.status ?? 'fail')]);
  process.send(results, () => done());
});
