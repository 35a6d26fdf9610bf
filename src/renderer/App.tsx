import { lazy, Suspense, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Redirect, Route, Router, Switch } from 'wouter'
import { ChartPatterns } from './components/ChartPatterns'
import { Frame } from './features/frame/Frame'
import { NowProvider } from './features/frame/NowProvider'
import { TodayScreen } from './features/today/TodayScreen'
import { useHashParam, useHashPath } from './stores/location'
import { useApp } from './stores/useApp'
import { locale } from './text/locale'

const FirstStart = lazy(async () => ({ default: (await import('./features/start/FirstStart')).FirstStart }))
const FormHost = lazy(async () => ({ default: (await import('./features/forms/FormHost')).FormHost }))
const TimelineScreen = lazy(async () => ({
  default: (await import('./features/timeline/TimelineScreen')).TimelineScreen,
}))
const CredentialsScreen = lazy(async () => ({
  default: (await import('./features/credentials/CredentialsScreen')).CredentialsScreen,
}))
const CatalogueScreen = lazy(async () => ({
  default: (await import('./features/catalogue/CatalogueScreen')).CatalogueScreen,
}))
const PlanScreen = lazy(async () => ({
  default: (await import('./features/plan/PlanScreen')).PlanScreen,
}))
const ImportScreen = lazy(async () => ({
  default: (await import('./features/import/ImportScreen')).ImportScreen,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('./features/settings/SettingsScreen')).SettingsScreen,
}))
const CandidatesScreen = lazy(async () => ({
  default: (await import('./features/candidates/CandidatesScreen')).CandidatesScreen,
}))

const FaqScreen = lazy(async () => ({ default: (await import('./features/faq/FaqScreen')).FaqScreen }))
const GuidesScreen = lazy(async () => ({
  default: (await import('./features/faq/GuidesScreen')).GuidesScreen,
}))
const FeaturesScreen = lazy(async () => ({
  default: (await import('./features/faq/FeaturesScreen')).FeaturesScreen,
}))

/** The page: the frame, and in it the screen that the address names. */
export function App(): ReactNode {
  return (
    <I18nProvider locale={locale}>
      {/* oxlint-disable-next-line react/hooks -- the router calls it */}
      <Router hook={useHashPath}>
        <ChartPatterns />
        <NowProvider>
          <Frame>
            <Suspense>
              <Switch>
                <Route path="/today" component={Home} />
                <Route path="/timeline" component={TimelineScreen} />
                <Route path="/credentials/:id?" component={CredentialsScreen} />
                <Route path="/catalogue/:achievementId?" component={CatalogueScreen} />
                <Route path="/plan" component={PlanScreen} />
                <Route path="/faq/*?" component={FaqScreen} />
                <Route path="/guides/*?" component={GuidesScreen} />
                <Route path="/features" component={FeaturesScreen} />
                <Route path="/import" component={ImportScreen} />
                <Route path="/settings" component={SettingsScreen} />
                <Route path="/candidates" component={CandidatesScreen} />
                <Route>
                  <Redirect to="/today" replace />
                </Route>
              </Switch>
            </Suspense>
            <Forms />
          </Frame>
        </NowProvider>
      </Router>
    </I18nProvider>
  )
}

/** Where one begins: the three ways to start, or the day. */
function Home(): ReactNode {
  const { data: app } = useApp()
  return app?.firstStart ? <FirstStart app={app} /> : <TodayScreen />
}

/** The form that the address asks for, fetched when the first one is. */
function Forms(): ReactNode {
  const wanted = useHashParam('do') !== null
  return <Suspense>{wanted && <FormHost />}</Suspense>
}
