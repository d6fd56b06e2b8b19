import demand from './demand'
import frame from './frame'
import morning from './morning'
import outside from './outside'
import people from './people'
import talk from './talk'

export default { ...frame, ...demand, ...morning, ...people, ...talk, ...outside }
