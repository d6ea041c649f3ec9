import type { Description } from './description/description.js';
import { loadDescription } from './description/load.js';
import { withNativePaths } from './description/native-paths.js';
import { createExchangeJudge, type DescribedVerdict, type ExchangeJudge } from './drift/exchange-judge.js';
import type { Exchange } from './drift/har.js';
import { findSecrets } from './drift/secrets.js';
