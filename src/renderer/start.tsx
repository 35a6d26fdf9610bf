import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './styles/chart.css'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no place to draw in')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
