#pragma once

namespace fodfaeste {

/// What use cases ask of a store about roadmaps, their steps, topics, batons and release meetings.
class RoadmapRepository {
public:
    virtual ~RoadmapRepository() = default;
};

}  // namespace fodfaeste
