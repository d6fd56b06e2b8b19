/** The registry: who lives here and can work, who asks for work, where, and with which vehicles. It alone knows names and ID numbers. */
package org.gigstation.registry;
