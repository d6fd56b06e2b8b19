/** The wage ledger: what is due to whom by when, and what was paid. Lines are added, never changed; integer fen. */
package org.gigstation.dispatch.pay;
