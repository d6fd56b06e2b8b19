import 'element-plus/es/components/message/style/css'
import 'element-plus/es/components/message-box/style/css'

export { ElMessage as message } from 'element-plus/es/components/message/index'
export { ElMessageBox as messageBox } from 'element-plus/es/components/message-box/index'
