import { createApp } from 'vue'
import App from './App.vue'
import './design/base.css'
import { router } from './router'
import { chosenLanguage, i18n, speak } from './words'

await speak(chosenLanguage())
createApp(App).use(i18n).use(router).mount('#app')
