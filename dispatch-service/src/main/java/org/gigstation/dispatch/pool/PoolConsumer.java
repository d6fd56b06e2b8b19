package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gigstation.events.EnterpriseChanged;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.Topic;
import org.gigstation.events.VehicleChanged;
import org.gigstation.events.WorkTypeChanged;
import org.gigstation.kit.events.EventHandler;

/** Keeps the pool what the registry says it is. */
@ApplicationScoped
class PoolConsumer implements EventHandler {

    private final Labourers labourers;
    private final Workplaces workplaces;
    private final WorkTypes workTypes;
    private final Vehicles vehicles;

    PoolConsumer(Labourers labourers, Workplaces workplaces, WorkTypes workTypes, Vehicles vehicles) {
        this.labourers = labourers;
        this.workplaces = workplaces;
        this.workTypes = workTypes;
        this.vehicles = vehicles;
    }

    @Override
    public String consumer() {
        return "pool";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.LABOURER, Topic.ENTERPRISE, Topic.WORK_TYPE, Topic.VEHICLE);
    }

    @Override
    public void handle(Incoming incoming) {
        handleAll(List.of(incoming));
    }

    /** People come by the thousand, when a register is first told and after every import; the others come one by one. */
    @Override
    public void handleAll(List<Incoming> batch) {
        List<LabourerChanged> people = new ArrayList<>();
        for (Incoming incoming : batch) {
            if (incoming.event() instanceof LabourerChanged labourer) {
                people.add(labourer);
            } else if (incoming.event() instanceof EnterpriseChanged enterprise) {
                workplaces.keep(enterprise);
            } else if (incoming.event() instanceof WorkTypeChanged workType) {
                workTypes.keep(workType);
            } else if (incoming.event() instanceof VehicleChanged vehicle) {
                vehicles.keep(vehicle);
            }
        }
        labourers.keep(people);
    }
}
