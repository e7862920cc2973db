package org.unionplan.jackson2;

class Jackson2MapperTest extends MapperContract {

    Jackson2MapperTest() {
        super(new HostMapper.Second());
    }
}
