/** What every service needs and no domain word: outbox, inbox, problem+json, clock and ids, identity and scope, paging. */
package org.gigstation.kit;
