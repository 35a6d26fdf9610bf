import { askEarly, keepAnswers } from './api/early'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

// The code of the screens takes longer to run than a drawing of the first one takes to come: where the host draws, that
// is shown first.
const { ahead } = window
if (ahead) {
  keepAnswers(ahead.reply)
  await ahead.painted
} else askEarly()
void import('./start')
