import { askEarly } from './api/early'
import { isDrawnAhead } from './api/firstScreen'
import { rootElement } from './rootElement'
import { showDrawing } from './drawing'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

// The code of the screens takes longer to run than a drawing of the first one takes to come: where the host draws, that
// is shown first.
void document.fonts.load('15px "Source Sans 3 Variable"')
if (isDrawnAhead()) await showDrawing(rootElement)
else askEarly()
void import('./start')
