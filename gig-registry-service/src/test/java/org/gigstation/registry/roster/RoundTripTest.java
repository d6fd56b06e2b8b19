package org.gigstation.registry.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.registry.People;
import org.gigstation.registry.labourer.Consent;
import org.gigstation.registry.labourer.ConsentWish;
import org.gigstation.registry.labourer.Dossier;
import org.gigstation.registry.labourer.Dossier.Partner;
import org.gigstation.registry.labourer.Profile;
import org.gigstation.registry.labourer.Registration;
import org.gigstation.registry.labourer.StatusTag;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.person.PersonName;
import org.gigstation.registry.person.PhoneNumber;
import org.gigstation.registry.place.Place;
import org.gigstation.registry.problem.Faults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the register can hold about a person, the columns can carry. */
class RoundTripTest {

    private static final Map<String, String> SKILLS = Map.of("berry-picking", "浆果采摘", "packing", "分拣包装");
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 7, 3);

    private final DossierCells words = new DossierCells(Map.of(People.VILLAGE, "下营村民委员会"), SKILLS);
    private final RowReader reader = new RowReader(
            new Villages(List.of(village())),
            SKILLS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)));

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_person_written_as_a_row_is_read_back_the_same(int seed) {
        Dossier dossier = new Somebody(new Random(seed)).dossier();

        Faults faults = new Faults();
        RosterEntry read = reader.read(new RosterRow(2, words.of(dossier)), faults);

        assertThat(faults.list()).isEmpty();
        Registration registration = read.registration();
        assertThat(registration.profile().apply(dossier.profile()).inOrder()).isEqualTo(dossier.profile());
        assertThat(registration.phones()).isEqualTo(dossier.phones());
        assertThat(registration.villageCode()).isEqualTo(dossier.divisionCode());
        assertThat(registration.householdNumber()).isEqualTo(dossier.householdNumber());
        assertThat(registration.joinedOn()).isEqualTo(dossier.joinedOn());
        assertThat(read.partners()).containsExactlyElementsOf(dossier.partners());
        assertThat(registration.consents())
                .containsExactlyElementsOf(
                        dossier.consents().stream().map(RoundTripTest::wish).toList());
    }

    private static ConsentWish wish(Consent consent) {
        return new ConsentWish(
                consent.purpose(),
                consent.granted(),
                consent.insuredSumFen(),
                consent.granted() ? consent.validUntil() : null);
    }

    private static Place village() {
        return new Place() {
            @Override
            public String code() {
                return People.VILLAGE;
            }

            @Override
            public String name() {
                return "下营村民委员会";
            }
        };
    }

    /** Somebody invented, with every freedom that the register leaves. */
    private record Somebody(Random random) {

        Dossier dossier() {
            return new Dossier(
                    UUID.randomUUID(),
                    PersonName.of("阿依古丽·买买提"),
                    IdNumber.of(People.idNumber("19700615")),
                    some(2, i -> PhoneNumber.of(People.phone())),
                    People.VILLAGE,
                    random.nextBoolean() ? "0123" : null,
                    profile(),
                    consents(),
                    null,
                    some(3, i -> new Partner(IdNumber.of(People.idNumber("19710615")), one(PairKind.values()))),
                    SOME_DAY.minusDays(random.nextInt(900)));
        }

        private Profile profile() {
            return new Profile(
                            List.of(new Profile.Skill(
                                    one(SKILLS.keySet().toArray(String[]::new)), 1 + random.nextInt(5))),
                            limits(),
                            some(9, i -> window()),
                            some(5, i -> dated(SOME_DAY.plusDays(random.nextInt(4)))),
                            0.5 + random.nextInt(900) / 7.0,
                            random.nextInt(100_000),
                            1 + random.nextInt(11),
                            random.nextBoolean() ? null : new Profile.Care(time(0), List.of(one(DayOfWeek.values()))),
                            List.of(new Profile.Tag(one(StatusTag.values()), random.nextBoolean() ? null : SOME_DAY)))
                    .inOrder();
        }

        private Profile.Limits limits() {
            return new Profile.Limits(
                    random.nextBoolean(),
                    random.nextBoolean() ? null : 1 + random.nextInt(100),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean());
        }

        private Profile.Window window() {
            return new Profile.Window(one(DayOfWeek.values()), time(0), time(12));
        }

        private Profile.DatedWindow dated(LocalDate date) {
            return random.nextBoolean()
                    ? new Profile.DatedWindow(date, false, null, null)
                    : new Profile.DatedWindow(date, true, time(0), time(12));
        }

        private List<Consent> consents() {
            return Arrays.stream(Consent.Purpose.values())
                    .filter(purpose -> random.nextInt(4) > 0)
                    .map(purpose -> {
                        boolean granted = random.nextInt(3) > 0;
                        long sum = granted && purpose == Consent.Purpose.INSURANCE ? 1 + random.nextInt(30_000_000) : 0;
                        return new Consent(purpose, 1, granted, sum, SOME_DAY.plusDays(random.nextInt(3)));
                    })
                    .toList();
        }

        private LocalTime time(int fromHour) {
            return LocalTime.of(fromHour + random.nextInt(12), random.nextInt(60));
        }

        private <T> T one(T[] of) {
            return of[random.nextInt(of.length)];
        }

        private <T> List<T> some(int most, IntFunction<T> make) {
            return IntStream.range(0, random.nextInt(most + 1)).mapToObj(make).toList();
        }
    }
}
