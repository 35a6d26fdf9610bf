import { askEarly } from './api/early'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

askEarly()
void import('./start')
