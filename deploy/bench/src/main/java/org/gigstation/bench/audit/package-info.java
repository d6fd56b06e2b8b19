/** How long it takes to know that an audit is whole. */
package org.gigstation.bench.audit;
