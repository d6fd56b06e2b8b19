package org.gigstation.registry.roster;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigstation.registry.labourer.LinkLabourers;
import org.gigstation.registry.labourer.LinkLabourers.Link;
import org.gigstation.registry.labourer.Registered;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.place.Places;
import org.gigstation.registry.problem.Faults;
import org.gigstation.registry.roster.ImportBatches.Claimed;
import org.gigstation.registry.roster.ImportBatches.Superseded;
import org.gigstation.registry.worktype.Skills;
import org.jboss.logging.Logger;

/** Works off imports, one at a time on each replica. */
@ApplicationScoped
class RunImports {

    private static final Logger LOG = Logger.getLogger(RunImports.class);
    private static final int BATCH = 500;
    private static final int MOST_ATTEMPTS = 5;

    private final ImportBatches batches;
    private final LinkLabourers linkLabourers;
    private final Places places;
    private final Skills skills;

    RunImports(ImportBatches batches, LinkLabourers linkLabourers, Places places, Skills skills) {
        this.batches = batches;
        this.linkLabourers = linkLabourers;
        this.places = places;
        this.skills = skills;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        for (Claimed job = batches.claim(); job != null; job = batches.claim()) {
            run(job);
        }
    }

    private void run(Claimed job) {
        try {
            new Run(job).all();
        } catch (Superseded e) {
            LOG.infof("import %s goes on elsewhere", job.id());
        } catch (RuntimeException e) {
            LOG.warnf(
                    "import %s stopped at attempt %d: %s at %s",
                    job.id(), job.attempts(), e.getClass().getSimpleName(), e.getStackTrace()[0]);
            if (job.attempts() >= MOST_ATTEMPTS) {
                batches.fail(job, "多次尝试后停止，可重新上传 · stopped after several attempts; upload it again");
            }
        }
    }

    /** One going over a file. Rows that were committed before are read again, for the duplicates and pairs behind them. */
    private final class Run {
        private final Claimed job;
        private final RowReader reader;
        private final Map<IdNumber, Integer> seen = new HashMap<>();
        private final Map<Link, RosterRow> links = new HashMap<>();
        private final List<ReadRow> batch = new ArrayList<>();
        private int position;
        private int done;

        Run(Claimed job) {
            this.job = job;
            this.done = job.done();
            this.reader = new RowReader(
                    new Villages(places.villagesOf(job.scope())),
                    skills.all().stream()
                            .flatMap(skill -> Stream.of(
                                    Map.entry(skill.nameZh(), skill.code()), Map.entry(skill.code(), skill.code())))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }

        void all() {
            job.file().forEachRow(this::take);
            commit();
            batches.finish(job, done, unpaired());
        }

        private void take(RosterRow row) {
            ReadRow read = read(row);
            if (position++ >= job.done()) {
                batch.add(read);
            }
            if (batch.size() == BATCH) {
                commit();
            }
        }

        private ReadRow read(RosterRow row) {
            var faults = new Faults();
            RosterEntry entry = reader.read(row, faults);
            if (entry == null) {
                return ReadRow.faulty(row, faults.list());
            }
            IdNumber number = entry.registration().idNumber();
            Integer before = seen.putIfAbsent(number, row.number());
            if (before != null) {
                faults.add(
                        RosterColumn.ID_NUMBER.title(),
                        "与第 " + before + " 行重复 · the same ID number as in row " + before);
                return ReadRow.faulty(row, faults.list());
            }
            entry.partners().forEach(partner -> links.put(new Link(number, partner.idNumber(), partner.kind()), row));
            return ReadRow.understood(entry);
        }

        private void commit() {
            if (!batch.isEmpty()) {
                List<Registered> rehearsed = job.dryRun() ? batches.rehearse(job, batch) : null;
                batches.commit(job, done, batch, rehearsed);
                done += batch.size();
                batch.clear();
            }
        }

        private List<RosterRow> unpaired() {
            List<Link> lost = new ArrayList<>();
            List<Link> wanted = List.copyOf(links.keySet());
            for (int from = 0; from < wanted.size(); from += BATCH) {
                List<Link> some = wanted.subList(from, Math.min(from + BATCH, wanted.size()));
                lost.addAll(job.dryRun() ? lostInRehearsal(some) : batches.link(job, done, some));
            }
            return lost.stream().map(links::get).distinct().toList();
        }

        private List<Link> lostInRehearsal(List<Link> some) {
            var known = linkLabourers.registered(
                    job.scope(), some.stream().map(Link::other).toList());
            return some.stream()
                    .filter(link -> !seen.containsKey(link.other()) && !known.contains(link.other()))
                    .toList();
        }
    }
}
