/** Benchmarks of the house, one subcommand each; see docs/benchmarks.md for what was measured on what. */
package org.gigstation.bench;
