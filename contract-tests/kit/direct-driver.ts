import { documentedAnswers } from '../../src/gate/cases/case.js';
import type { Driver } from '../../src/gate/drivers/driver.js';
import { exchange } from '../../src/gate/provider/exchange.js';
import { patient } from './patient.js';

/** Asks for the documented answers as Dredd does, without the seconds that Dredd takes to start. */
export const askDirectly: Driver = async (description, endpoint, instruct, signal) => {
  for (const transaction of documentedAnswers(description)) {
    if (signal?.aborted) return;
    const instruction = await instruct(transaction);
    if ('request' in instruction) await exchange(endpoint, instruction.request, patient);
  }
};
